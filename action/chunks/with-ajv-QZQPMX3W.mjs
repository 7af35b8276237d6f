import{require_dist}from"./chunk-UHGXYXYO.mjs";import{tableLines}from"./chunk-2KR4H63G.mjs";import{Graph,PreflightError,Troubles,Unknown,__commonJS,__export,
__toESM,appliesIn,builtInRules,choose,compareText,count,decidingFacts,decode,didYouMean,exitStatus,factPaths,factTree,factsUsed,faultOf,findConfig,findFact,flagsOf,
idKey,isArmId,isOfType,isUnknown,joinText,judgeInputs,layoutFor,listFormats,nameOfKey,parametersFor,parentKey,parseJson,placeText,placeholders,printable,profiles,
refusePrefix,reportFormats,runtime,severities,severityIn,sourceOf,statusOf,subjects,targetsOf,textOf,typeList,typeOf,typeOfKey,usage,valueAt,valueText,verdicts,
withErrors,writeNotices,writeReport,writeTarget}from"./chunk-M34MZ6S4.mjs";var require_code=__commonJS({"node_modules/ajv/dist/compile/codegen/code.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
regexpCode=exports.getEsmExportName=exports.getProperty=exports.safeStringify=exports.stringify=exports.strConcat=exports.addCodeArg=exports.str=exports._=exports.
nil=exports._Code=exports.Name=exports.IDENTIFIER=exports._CodeOrName=void 0;var _CodeOrName=class{};exports._CodeOrName=_CodeOrName;exports.IDENTIFIER=/^[a-z$_][a-z$_0-9]*$/i;
var Name2=class extends _CodeOrName{constructor(s){if(super(),!exports.IDENTIFIER.test(s))throw new Error("CodeGen: name must be a valid identifier");this.str=s}toString(){
return this.str}emptyStr(){return!1}get names(){return{[this.str]:1}}};exports.Name=Name2;var _Code=class extends _CodeOrName{constructor(code){super(),this._items=
typeof code=="string"?[code]:code}toString(){return this.str}emptyStr(){if(this._items.length>1)return!1;let item=this._items[0];return item===""||item==='""'}get str(){
var _a;return(_a=this._str)!==null&&_a!==void 0?_a:this._str=this._items.reduce((s,c)=>`${s}${c}`,"")}get names(){var _a;return(_a=this._names)!==null&&_a!==void 0?
_a:this._names=this._items.reduce((names2,c)=>(c instanceof Name2&&(names2[c.str]=(names2[c.str]||0)+1),names2),{})}};exports._Code=_Code;exports.nil=new _Code(
"");function _2(strs,...args){let code=[strs[0]],i=0;for(;i<args.length;)addCodeArg(code,args[i]),code.push(strs[++i]);return new _Code(code)}exports._=_2;var plus=new _Code(
"+");function str(strs,...args){let expr=[safeStringify(strs[0])],i=0;for(;i<args.length;)expr.push(plus),addCodeArg(expr,args[i]),expr.push(plus,safeStringify(
strs[++i]));return optimize(expr),new _Code(expr)}exports.str=str;function addCodeArg(code,arg){arg instanceof _Code?code.push(...arg._items):arg instanceof Name2?
code.push(arg):code.push(interpolate(arg))}exports.addCodeArg=addCodeArg;function optimize(expr){let i=1;for(;i<expr.length-1;){if(expr[i]===plus){let res=mergeExprItems(
expr[i-1],expr[i+1]);if(res!==void 0){expr.splice(i-1,3,res);continue}expr[i++]="+"}i++}}function mergeExprItems(a,b){if(b==='""')return a;if(a==='""')return b;
if(typeof a=="string")return b instanceof Name2||a[a.length-1]!=='"'?void 0:typeof b!="string"?`${a.slice(0,-1)}${b}"`:b[0]==='"'?a.slice(0,-1)+b.slice(1):void 0;
if(typeof b=="string"&&b[0]==='"'&&!(a instanceof Name2))return`"${a}${b.slice(1)}`}function strConcat(c1,c2){return c2.emptyStr()?c1:c1.emptyStr()?c2:str`${c1}${c2}`}
exports.strConcat=strConcat;function interpolate(x){return typeof x=="number"||typeof x=="boolean"||x===null?x:safeStringify(Array.isArray(x)?x.join(","):x)}function stringify2(x){
return new _Code(safeStringify(x))}exports.stringify=stringify2;function safeStringify(x){return JSON.stringify(x).replace(/\u2028/g,"\\u2028").replace(/\u2029/g,
"\\u2029")}exports.safeStringify=safeStringify;function getProperty2(key){return typeof key=="string"&&exports.IDENTIFIER.test(key)?new _Code(`.${key}`):_2`[${key}]`}
exports.getProperty=getProperty2;function getEsmExportName(key){if(typeof key=="string"&&exports.IDENTIFIER.test(key))return new _Code(`${key}`);throw new Error(
`CodeGen: invalid export name: ${key}, use explicit $id name mapping`)}exports.getEsmExportName=getEsmExportName;function regexpCode(rx){return new _Code(rx.toString())}
exports.regexpCode=regexpCode}});var require_scope=__commonJS({"node_modules/ajv/dist/compile/codegen/scope.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
ValueScope=exports.ValueScopeName=exports.Scope=exports.varKinds=exports.UsedValueState=void 0;var code_1=require_code(),ValueError=class extends Error{constructor(name2){
super(`CodeGen: "code" for ${name2} not defined`),this.value=name2.value}},UsedValueState;(function(UsedValueState2){UsedValueState2[UsedValueState2.Started=0]=
"Started",UsedValueState2[UsedValueState2.Completed=1]="Completed"})(UsedValueState||(exports.UsedValueState=UsedValueState={}));exports.varKinds={const:new code_1.
Name("const"),let:new code_1.Name("let"),var:new code_1.Name("var")};var Scope=class{constructor({prefixes:prefixes2,parent}={}){this._names={},this._prefixes=prefixes2,
this._parent=parent}toName(nameOrPrefix){return nameOrPrefix instanceof code_1.Name?nameOrPrefix:this.name(nameOrPrefix)}name(prefix){return new code_1.Name(this.
_newName(prefix))}_newName(prefix){let ng=this._names[prefix]||this._nameGroup(prefix);return`${prefix}${ng.index++}`}_nameGroup(prefix){var _a,_b;if(!((_b=(_a=
this._parent)===null||_a===void 0?void 0:_a._prefixes)===null||_b===void 0)&&_b.has(prefix)||this._prefixes&&!this._prefixes.has(prefix))throw new Error(`CodeGe\
n: prefix "${prefix}" is not allowed in this scope`);return this._names[prefix]={prefix,index:0}}};exports.Scope=Scope;var ValueScopeName=class extends code_1.Name{constructor(prefix,nameStr){
super(nameStr),this.prefix=prefix}setValue(value2,{property,itemIndex}){this.value=value2,this.scopePath=(0,code_1._)`.${new code_1.Name(property)}[${itemIndex}]`}};
exports.ValueScopeName=ValueScopeName;var line=(0,code_1._)`\n`,ValueScope=class extends Scope{constructor(opts){super(opts),this._values={},this._scope=opts.scope,
this.opts={...opts,_n:opts.lines?line:code_1.nil}}get(){return this._scope}name(prefix){return new ValueScopeName(prefix,this._newName(prefix))}value(nameOrPrefix,value2){
var _a;if(value2.ref===void 0)throw new Error("CodeGen: ref must be passed in value");let name2=this.toName(nameOrPrefix),{prefix}=name2,valueKey=(_a=value2.key)!==
null&&_a!==void 0?_a:value2.ref,vs=this._values[prefix];if(vs){let _name=vs.get(valueKey);if(_name)return _name}else vs=this._values[prefix]=new Map;vs.set(valueKey,
name2);let s=this._scope[prefix]||(this._scope[prefix]=[]),itemIndex=s.length;return s[itemIndex]=value2.ref,name2.setValue(value2,{property:prefix,itemIndex}),
name2}getValue(prefix,keyOrRef){let vs=this._values[prefix];if(vs)return vs.get(keyOrRef)}scopeRefs(scopeName,values=this._values){return this._reduceValues(values,
name2=>{if(name2.scopePath===void 0)throw new Error(`CodeGen: name "${name2}" has no value`);return(0,code_1._)`${scopeName}${name2.scopePath}`})}scopeCode(values=this.
_values,usedValues,getCode){return this._reduceValues(values,name2=>{if(name2.value===void 0)throw new Error(`CodeGen: name "${name2}" has no value`);return name2.
value.code},usedValues,getCode)}_reduceValues(values,valueCode,usedValues={},getCode){let code=code_1.nil;for(let prefix in values){let vs=values[prefix];if(!vs)
continue;let nameSet=usedValues[prefix]=usedValues[prefix]||new Map;vs.forEach(name2=>{if(nameSet.has(name2))return;nameSet.set(name2,UsedValueState.Started);let c=valueCode(
name2);if(c){let def=this.opts.es5?exports.varKinds.var:exports.varKinds.const;code=(0,code_1._)`${code}${def} ${name2} = ${c};${this.opts._n}`}else if(c=getCode?.(
name2))code=(0,code_1._)`${code}${c}${this.opts._n}`;else throw new ValueError(name2);nameSet.set(name2,UsedValueState.Completed)})}return code}};exports.ValueScope=
ValueScope}});var require_codegen=__commonJS({"node_modules/ajv/dist/compile/codegen/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
or=exports.and=exports.not=exports.CodeGen=exports.operators=exports.varKinds=exports.ValueScopeName=exports.ValueScope=exports.Scope=exports.Name=exports.regexpCode=
exports.stringify=exports.getProperty=exports.nil=exports.strConcat=exports.str=exports._=void 0;var code_1=require_code(),scope_1=require_scope(),code_2=require_code();
Object.defineProperty(exports,"_",{enumerable:!0,get:function(){return code_2._}});Object.defineProperty(exports,"str",{enumerable:!0,get:function(){return code_2.
str}});Object.defineProperty(exports,"strConcat",{enumerable:!0,get:function(){return code_2.strConcat}});Object.defineProperty(exports,"nil",{enumerable:!0,get:function(){
return code_2.nil}});Object.defineProperty(exports,"getProperty",{enumerable:!0,get:function(){return code_2.getProperty}});Object.defineProperty(exports,"strin\
gify",{enumerable:!0,get:function(){return code_2.stringify}});Object.defineProperty(exports,"regexpCode",{enumerable:!0,get:function(){return code_2.regexpCode}});
Object.defineProperty(exports,"Name",{enumerable:!0,get:function(){return code_2.Name}});var scope_2=require_scope();Object.defineProperty(exports,"Scope",{enumerable:!0,
get:function(){return scope_2.Scope}});Object.defineProperty(exports,"ValueScope",{enumerable:!0,get:function(){return scope_2.ValueScope}});Object.defineProperty(
exports,"ValueScopeName",{enumerable:!0,get:function(){return scope_2.ValueScopeName}});Object.defineProperty(exports,"varKinds",{enumerable:!0,get:function(){return scope_2.
varKinds}});exports.operators={GT:new code_1._Code(">"),GTE:new code_1._Code(">="),LT:new code_1._Code("<"),LTE:new code_1._Code("<="),EQ:new code_1._Code("==="),
NEQ:new code_1._Code("!=="),NOT:new code_1._Code("!"),OR:new code_1._Code("||"),AND:new code_1._Code("&&"),ADD:new code_1._Code("+")};var Node=class{optimizeNodes(){
return this}optimizeNames(_names,_constants){return this}},Def=class extends Node{constructor(varKind,name2,rhs){super(),this.varKind=varKind,this.name=name2,this.
rhs=rhs}render({es5,_n}){let varKind=es5?scope_1.varKinds.var:this.varKind,rhs=this.rhs===void 0?"":` = ${this.rhs}`;return`${varKind} ${this.name}${rhs};`+_n}optimizeNames(names2,constants){
if(names2[this.name.str])return this.rhs&&(this.rhs=optimizeExpr(this.rhs,names2,constants)),this}get names(){return this.rhs instanceof code_1._CodeOrName?this.
rhs.names:{}}},Assign=class extends Node{constructor(lhs,rhs,sideEffects){super(),this.lhs=lhs,this.rhs=rhs,this.sideEffects=sideEffects}render({_n}){return`${this.
lhs} = ${this.rhs};`+_n}optimizeNames(names2,constants){if(!(this.lhs instanceof code_1.Name&&!names2[this.lhs.str]&&!this.sideEffects))return this.rhs=optimizeExpr(
this.rhs,names2,constants),this}get names(){let names2=this.lhs instanceof code_1.Name?{}:{...this.lhs.names};return addExprNames(names2,this.rhs)}},AssignOp=class extends Assign{constructor(lhs,op,rhs,sideEffects){
super(lhs,rhs,sideEffects),this.op=op}render({_n}){return`${this.lhs} ${this.op}= ${this.rhs};`+_n}},Label=class extends Node{constructor(label){super(),this.label=
label,this.names={}}render({_n}){return`${this.label}:`+_n}},Break=class extends Node{constructor(label){super(),this.label=label,this.names={}}render({_n}){return`\
break${this.label?` ${this.label}`:""};`+_n}},Throw=class extends Node{constructor(error){super(),this.error=error}render({_n}){return`throw ${this.error};`+_n}get names(){
return this.error.names}},AnyCode=class extends Node{constructor(code){super(),this.code=code}render({_n}){return`${this.code};`+_n}optimizeNodes(){return`${this.
code}`?this:void 0}optimizeNames(names2,constants){return this.code=optimizeExpr(this.code,names2,constants),this}get names(){return this.code instanceof code_1.
_CodeOrName?this.code.names:{}}},ParentNode=class extends Node{constructor(nodes=[]){super(),this.nodes=nodes}render(opts){return this.nodes.reduce((code,n)=>code+
n.render(opts),"")}optimizeNodes(){let{nodes}=this,i=nodes.length;for(;i--;){let n=nodes[i].optimizeNodes();Array.isArray(n)?nodes.splice(i,1,...n):n?nodes[i]=n:
nodes.splice(i,1)}return nodes.length>0?this:void 0}optimizeNames(names2,constants){let{nodes}=this,i=nodes.length;for(;i--;){let n=nodes[i];n.optimizeNames(names2,
constants)||(subtractNames(names2,n.names),nodes.splice(i,1))}return nodes.length>0?this:void 0}get names(){return this.nodes.reduce((names2,n)=>addNames(names2,
n.names),{})}},BlockNode=class extends ParentNode{render(opts){return"{"+opts._n+super.render(opts)+"}"+opts._n}},Root=class extends ParentNode{},Else=class extends BlockNode{};
Else.kind="else";var If=class _If extends BlockNode{constructor(condition2,nodes){super(nodes),this.condition=condition2}render(opts){let code=`if(${this.condition}\
)`+super.render(opts);return this.else&&(code+="else "+this.else.render(opts)),code}optimizeNodes(){super.optimizeNodes();let cond=this.condition;if(cond===!0)return this.
nodes;let e=this.else;if(e){let ns=e.optimizeNodes();e=this.else=Array.isArray(ns)?new Else(ns):ns}if(e)return cond===!1?e instanceof _If?e:e.nodes:this.nodes.length?
this:new _If(not(cond),e instanceof _If?[e]:e.nodes);if(!(cond===!1||!this.nodes.length))return this}optimizeNames(names2,constants){var _a;if(this.else=(_a=this.
else)===null||_a===void 0?void 0:_a.optimizeNames(names2,constants),!!(super.optimizeNames(names2,constants)||this.else))return this.condition=optimizeExpr(this.
condition,names2,constants),this}get names(){let names2=super.names;return addExprNames(names2,this.condition),this.else&&addNames(names2,this.else.names),names2}};
If.kind="if";var For=class extends BlockNode{};For.kind="for";var ForLoop=class extends For{constructor(iteration){super(),this.iteration=iteration}render(opts){
return`for(${this.iteration})`+super.render(opts)}optimizeNames(names2,constants){if(super.optimizeNames(names2,constants))return this.iteration=optimizeExpr(this.
iteration,names2,constants),this}get names(){return addNames(super.names,this.iteration.names)}},ForRange=class extends For{constructor(varKind,name2,from,to){super(),
this.varKind=varKind,this.name=name2,this.from=from,this.to=to}render(opts){let varKind=opts.es5?scope_1.varKinds.var:this.varKind,{name:name2,from,to}=this;return`\
for(${varKind} ${name2}=${from}; ${name2}<${to}; ${name2}++)`+super.render(opts)}get names(){let names2=addExprNames(super.names,this.from);return addExprNames(
names2,this.to)}},ForIter=class extends For{constructor(loop,varKind,name2,iterable){super(),this.loop=loop,this.varKind=varKind,this.name=name2,this.iterable=iterable}render(opts){
return`for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})`+super.render(opts)}optimizeNames(names2,constants){if(super.optimizeNames(names2,constants))
return this.iterable=optimizeExpr(this.iterable,names2,constants),this}get names(){return addNames(super.names,this.iterable.names)}},Func=class extends BlockNode{constructor(name2,args,async){
super(),this.name=name2,this.args=args,this.async=async}render(opts){return`${this.async?"async ":""}function ${this.name}(${this.args})`+super.render(opts)}};Func.
kind="func";var Return=class extends ParentNode{render(opts){return"return "+super.render(opts)}};Return.kind="return";var Try=class extends BlockNode{render(opts){
let code="try"+super.render(opts);return this.catch&&(code+=this.catch.render(opts)),this.finally&&(code+=this.finally.render(opts)),code}optimizeNodes(){var _a,
_b;return super.optimizeNodes(),(_a=this.catch)===null||_a===void 0||_a.optimizeNodes(),(_b=this.finally)===null||_b===void 0||_b.optimizeNodes(),this}optimizeNames(names2,constants){
var _a,_b;return super.optimizeNames(names2,constants),(_a=this.catch)===null||_a===void 0||_a.optimizeNames(names2,constants),(_b=this.finally)===null||_b===void 0||
_b.optimizeNames(names2,constants),this}get names(){let names2=super.names;return this.catch&&addNames(names2,this.catch.names),this.finally&&addNames(names2,this.
finally.names),names2}},Catch=class extends BlockNode{constructor(error){super(),this.error=error}render(opts){return`catch(${this.error})`+super.render(opts)}};
Catch.kind="catch";var Finally=class extends BlockNode{render(opts){return"finally"+super.render(opts)}};Finally.kind="finally";var CodeGen=class{constructor(extScope,opts={}){
this._values={},this._blockStarts=[],this._constants={},this.opts={...opts,_n:opts.lines?`
`:""},this._extScope=extScope,this._scope=new scope_1.Scope({parent:extScope}),this._nodes=[new Root]}toString(){return this._root.render(this.opts)}name(prefix){
return this._scope.name(prefix)}scopeName(prefix){return this._extScope.name(prefix)}scopeValue(prefixOrName,value2){let name2=this._extScope.value(prefixOrName,
value2);return(this._values[name2.prefix]||(this._values[name2.prefix]=new Set)).add(name2),name2}getScopeValue(prefix,keyOrRef){return this._extScope.getValue(
prefix,keyOrRef)}scopeRefs(scopeName){return this._extScope.scopeRefs(scopeName,this._values)}scopeCode(){return this._extScope.scopeCode(this._values)}_def(varKind,nameOrPrefix,rhs,constant){
let name2=this._scope.toName(nameOrPrefix);return rhs!==void 0&&constant&&(this._constants[name2.str]=rhs),this._leafNode(new Def(varKind,name2,rhs)),name2}const(nameOrPrefix,rhs,_constant){
return this._def(scope_1.varKinds.const,nameOrPrefix,rhs,_constant)}let(nameOrPrefix,rhs,_constant){return this._def(scope_1.varKinds.let,nameOrPrefix,rhs,_constant)}var(nameOrPrefix,rhs,_constant){
return this._def(scope_1.varKinds.var,nameOrPrefix,rhs,_constant)}assign(lhs,rhs,sideEffects){return this._leafNode(new Assign(lhs,rhs,sideEffects))}add(lhs,rhs){
return this._leafNode(new AssignOp(lhs,exports.operators.ADD,rhs))}code(c){return typeof c=="function"?c():c!==code_1.nil&&this._leafNode(new AnyCode(c)),this}object(...keyValues){
let code=["{"];for(let[key,value2]of keyValues)code.length>1&&code.push(","),code.push(key),(key!==value2||this.opts.es5)&&(code.push(":"),(0,code_1.addCodeArg)(
code,value2));return code.push("}"),new code_1._Code(code)}if(condition2,thenBody,elseBody){if(this._blockNode(new If(condition2)),thenBody&&elseBody)this.code(
thenBody).else().code(elseBody).endIf();else if(thenBody)this.code(thenBody).endIf();else if(elseBody)throw new Error('CodeGen: "else" body without "then" body');
return this}elseIf(condition2){return this._elseNode(new If(condition2))}else(){return this._elseNode(new Else)}endIf(){return this._endBlockNode(If,Else)}_for(node,forBody){
return this._blockNode(node),forBody&&this.code(forBody).endFor(),this}for(iteration,forBody){return this._for(new ForLoop(iteration),forBody)}forRange(nameOrPrefix,from,to,forBody,varKind=this.
opts.es5?scope_1.varKinds.var:scope_1.varKinds.let){let name2=this._scope.toName(nameOrPrefix);return this._for(new ForRange(varKind,name2,from,to),()=>forBody(
name2))}forOf(nameOrPrefix,iterable,forBody,varKind=scope_1.varKinds.const){let name2=this._scope.toName(nameOrPrefix);if(this.opts.es5){let arr=iterable instanceof
code_1.Name?iterable:this.var("_arr",iterable);return this.forRange("_i",0,(0,code_1._)`${arr}.length`,i=>{this.var(name2,(0,code_1._)`${arr}[${i}]`),forBody(name2)})}
return this._for(new ForIter("of",varKind,name2,iterable),()=>forBody(name2))}forIn(nameOrPrefix,obj,forBody,varKind=this.opts.es5?scope_1.varKinds.var:scope_1.
varKinds.const){if(this.opts.ownProperties)return this.forOf(nameOrPrefix,(0,code_1._)`Object.keys(${obj})`,forBody);let name2=this._scope.toName(nameOrPrefix);
return this._for(new ForIter("in",varKind,name2,obj),()=>forBody(name2))}endFor(){return this._endBlockNode(For)}label(label){return this._leafNode(new Label(label))}break(label){
return this._leafNode(new Break(label))}return(value2){let node=new Return;if(this._blockNode(node),this.code(value2),node.nodes.length!==1)throw new Error('Cod\
eGen: "return" should have one node');return this._endBlockNode(Return)}try(tryBody,catchCode,finallyCode){if(!catchCode&&!finallyCode)throw new Error('CodeGen:\
 "try" without "catch" and "finally"');let node=new Try;if(this._blockNode(node),this.code(tryBody),catchCode){let error=this.name("e");this._currNode=node.catch=
new Catch(error),catchCode(error)}return finallyCode&&(this._currNode=node.finally=new Finally,this.code(finallyCode)),this._endBlockNode(Catch,Finally)}throw(error){
return this._leafNode(new Throw(error))}block(body,nodeCount){return this._blockStarts.push(this._nodes.length),body&&this.code(body).endBlock(nodeCount),this}endBlock(nodeCount){
let len=this._blockStarts.pop();if(len===void 0)throw new Error("CodeGen: not in self-balancing block");let toClose=this._nodes.length-len;if(toClose<0||nodeCount!==
void 0&&toClose!==nodeCount)throw new Error(`CodeGen: wrong number of nodes: ${toClose} vs ${nodeCount} expected`);return this._nodes.length=len,this}func(name2,args=code_1.
nil,async,funcBody){return this._blockNode(new Func(name2,args,async)),funcBody&&this.code(funcBody).endFunc(),this}endFunc(){return this._endBlockNode(Func)}optimize(n=1){
for(;n-- >0;)this._root.optimizeNodes(),this._root.optimizeNames(this._root.names,this._constants)}_leafNode(node){return this._currNode.nodes.push(node),this}_blockNode(node){
this._currNode.nodes.push(node),this._nodes.push(node)}_endBlockNode(N1,N2){let n=this._currNode;if(n instanceof N1||N2&&n instanceof N2)return this._nodes.pop(),
this;throw new Error(`CodeGen: not in block "${N2?`${N1.kind}/${N2.kind}`:N1.kind}"`)}_elseNode(node){let n=this._currNode;if(!(n instanceof If))throw new Error(
'CodeGen: "else" without "if"');return this._currNode=n.else=node,this}get _root(){return this._nodes[0]}get _currNode(){let ns=this._nodes;return ns[ns.length-
1]}set _currNode(node){let ns=this._nodes;ns[ns.length-1]=node}};exports.CodeGen=CodeGen;function addNames(names2,from){for(let n in from)names2[n]=(names2[n]||
0)+(from[n]||0);return names2}function addExprNames(names2,from){return from instanceof code_1._CodeOrName?addNames(names2,from.names):names2}function optimizeExpr(expr,names2,constants){
if(expr instanceof code_1.Name)return replaceName(expr);if(!canOptimize(expr))return expr;return new code_1._Code(expr._items.reduce((items,c)=>(c instanceof code_1.
Name&&(c=replaceName(c)),c instanceof code_1._Code?items.push(...c._items):items.push(c),items),[]));function replaceName(n){let c=constants[n.str];return c===void 0||
names2[n.str]!==1?n:(delete names2[n.str],c)}function canOptimize(e){return e instanceof code_1._Code&&e._items.some(c=>c instanceof code_1.Name&&names2[c.str]===
1&&constants[c.str]!==void 0)}}function subtractNames(names2,from){for(let n in from)names2[n]=(names2[n]||0)-(from[n]||0)}function not(x){return typeof x=="boo\
lean"||typeof x=="number"||x===null?!x:(0,code_1._)`!${par(x)}`}exports.not=not;var andCode=mappend(exports.operators.AND);function and(...args){return args.reduce(
andCode)}exports.and=and;var orCode=mappend(exports.operators.OR);function or(...args){return args.reduce(orCode)}exports.or=or;function mappend(op){return(x,y)=>x===
code_1.nil?y:y===code_1.nil?x:(0,code_1._)`${par(x)} ${op} ${par(y)}`}function par(x){return x instanceof code_1.Name?x:(0,code_1._)`(${x})`}}});var require_util=__commonJS({"node_modules/ajv/dist/compile/util.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.checkStrictMode=
exports.getErrorPath=exports.Type=exports.useFunc=exports.setEvaluated=exports.evaluatedPropsToName=exports.mergeEvaluated=exports.eachItem=exports.unescapeJsonPointer=
exports.escapeJsonPointer=exports.escapeFragment=exports.unescapeFragment=exports.schemaRefOrVal=exports.schemaHasRulesButRef=exports.schemaHasRules=exports.checkUnknownRules=
exports.alwaysValidSchema=exports.toHash=void 0;var codegen_1=require_codegen(),code_1=require_code();function toHash(arr){let hash={};for(let item of arr)hash[item]=
!0;return hash}exports.toHash=toHash;function alwaysValidSchema(it,schema){return typeof schema=="boolean"?schema:Object.keys(schema).length===0?!0:(checkUnknownRules(
it,schema),!schemaHasRules(schema,it.self.RULES.all))}exports.alwaysValidSchema=alwaysValidSchema;function checkUnknownRules(it,schema=it.schema){let{opts,self}=it;
if(!opts.strictSchema||typeof schema=="boolean")return;let rules=self.RULES.keywords;for(let key in schema)rules[key]||checkStrictMode(it,`unknown keyword: "${key}\
"`)}exports.checkUnknownRules=checkUnknownRules;function schemaHasRules(schema,rules){if(typeof schema=="boolean")return!schema;for(let key in schema)if(rules[key])
return!0;return!1}exports.schemaHasRules=schemaHasRules;function schemaHasRulesButRef(schema,RULES){if(typeof schema=="boolean")return!schema;for(let key in schema)
if(key!=="$ref"&&RULES.all[key])return!0;return!1}exports.schemaHasRulesButRef=schemaHasRulesButRef;function schemaRefOrVal({topSchemaRef,schemaPath},schema,keyword,$data){
if(!$data){if(typeof schema=="number"||typeof schema=="boolean")return schema;if(typeof schema=="string")return(0,codegen_1._)`${schema}`}return(0,codegen_1._)`${topSchemaRef}${schemaPath}${(0,codegen_1.
getProperty)(keyword)}`}exports.schemaRefOrVal=schemaRefOrVal;function unescapeFragment(str){return unescapeJsonPointer(decodeURIComponent(str))}exports.unescapeFragment=
unescapeFragment;function escapeFragment(str){return encodeURIComponent(escapeJsonPointer(str))}exports.escapeFragment=escapeFragment;function escapeJsonPointer(str){
return typeof str=="number"?`${str}`:str.replace(/~/g,"~0").replace(/\//g,"~1")}exports.escapeJsonPointer=escapeJsonPointer;function unescapeJsonPointer(str){return str.
replace(/~1/g,"/").replace(/~0/g,"~")}exports.unescapeJsonPointer=unescapeJsonPointer;function eachItem(xs,f){if(Array.isArray(xs))for(let x of xs)f(x);else f(xs)}
exports.eachItem=eachItem;function makeMergeEvaluated({mergeNames,mergeToName,mergeValues,resultToName}){return(gen,from,to,toName)=>{let res=to===void 0?from:to instanceof
codegen_1.Name?(from instanceof codegen_1.Name?mergeNames(gen,from,to):mergeToName(gen,from,to),to):from instanceof codegen_1.Name?(mergeToName(gen,to,from),from):
mergeValues(from,to);return toName===codegen_1.Name&&!(res instanceof codegen_1.Name)?resultToName(gen,res):res}}exports.mergeEvaluated={props:makeMergeEvaluated(
{mergeNames:(gen,from,to)=>gen.if((0,codegen_1._)`${to} !== true && ${from} !== undefined`,()=>{gen.if((0,codegen_1._)`${from} === true`,()=>gen.assign(to,!0),()=>gen.
assign(to,(0,codegen_1._)`${to} || {}`).code((0,codegen_1._)`Object.assign(${to}, ${from})`))}),mergeToName:(gen,from,to)=>gen.if((0,codegen_1._)`${to} !== true`,
()=>{from===!0?gen.assign(to,!0):(gen.assign(to,(0,codegen_1._)`${to} || {}`),setEvaluated(gen,to,from))}),mergeValues:(from,to)=>from===!0?!0:{...from,...to},resultToName:evaluatedPropsToName}),
items:makeMergeEvaluated({mergeNames:(gen,from,to)=>gen.if((0,codegen_1._)`${to} !== true && ${from} !== undefined`,()=>gen.assign(to,(0,codegen_1._)`${from} === true ? true : ${to} > ${from} ? ${to} : ${from}`)),
mergeToName:(gen,from,to)=>gen.if((0,codegen_1._)`${to} !== true`,()=>gen.assign(to,from===!0?!0:(0,codegen_1._)`${to} > ${from} ? ${to} : ${from}`)),mergeValues:(from,to)=>from===
!0?!0:Math.max(from,to),resultToName:(gen,items)=>gen.var("items",items)})};function evaluatedPropsToName(gen,ps){if(ps===!0)return gen.var("props",!0);let props=gen.
var("props",(0,codegen_1._)`{}`);return ps!==void 0&&setEvaluated(gen,props,ps),props}exports.evaluatedPropsToName=evaluatedPropsToName;function setEvaluated(gen,props,ps){
Object.keys(ps).forEach(p=>gen.assign((0,codegen_1._)`${props}${(0,codegen_1.getProperty)(p)}`,!0))}exports.setEvaluated=setEvaluated;var snippets={};function useFunc(gen,f){
return gen.scopeValue("func",{ref:f,code:snippets[f.code]||(snippets[f.code]=new code_1._Code(f.code))})}exports.useFunc=useFunc;var Type;(function(Type2){Type2[Type2.
Num=0]="Num",Type2[Type2.Str=1]="Str"})(Type||(exports.Type=Type={}));function getErrorPath(dataProp,dataPropType,jsPropertySyntax){if(dataProp instanceof codegen_1.
Name){let isNumber=dataPropType===Type.Num;return jsPropertySyntax?isNumber?(0,codegen_1._)`"[" + ${dataProp} + "]"`:(0,codegen_1._)`"['" + ${dataProp} + "']"`:
isNumber?(0,codegen_1._)`"/" + ${dataProp}`:(0,codegen_1._)`"/" + ${dataProp}.replace(/~/g, "~0").replace(/\\//g, "~1")`}return jsPropertySyntax?(0,codegen_1.getProperty)(
dataProp).toString():"/"+escapeJsonPointer(dataProp)}exports.getErrorPath=getErrorPath;function checkStrictMode(it,msg,mode=it.opts.strictSchema){if(mode){if(msg=
`strict mode: ${msg}`,mode===!0)throw new Error(msg);it.self.logger.warn(msg)}}exports.checkStrictMode=checkStrictMode}});var require_names=__commonJS({"node_modules/ajv/dist/compile/names.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var codegen_1=require_codegen(),
names2={data:new codegen_1.Name("data"),valCxt:new codegen_1.Name("valCxt"),instancePath:new codegen_1.Name("instancePath"),parentData:new codegen_1.Name("paren\
tData"),parentDataProperty:new codegen_1.Name("parentDataProperty"),rootData:new codegen_1.Name("rootData"),dynamicAnchors:new codegen_1.Name("dynamicAnchors"),
vErrors:new codegen_1.Name("vErrors"),errors:new codegen_1.Name("errors"),this:new codegen_1.Name("this"),self:new codegen_1.Name("self"),scope:new codegen_1.Name(
"scope"),json:new codegen_1.Name("json"),jsonPos:new codegen_1.Name("jsonPos"),jsonLen:new codegen_1.Name("jsonLen"),jsonPart:new codegen_1.Name("jsonPart")};exports.
default=names2}});var require_errors=__commonJS({"node_modules/ajv/dist/compile/errors.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.extendErrors=
exports.resetErrorsCount=exports.reportExtraError=exports.reportError=exports.keyword$DataError=exports.keywordError=void 0;var codegen_1=require_codegen(),util_1=require_util(),
names_1=require_names();exports.keywordError={message:({keyword})=>(0,codegen_1.str)`must pass "${keyword}" keyword validation`};exports.keyword$DataError={message:({
keyword,schemaType})=>schemaType?(0,codegen_1.str)`"${keyword}" keyword must be ${schemaType} ($data)`:(0,codegen_1.str)`"${keyword}" keyword is invalid ($data)`};
function reportError(cxt,error=exports.keywordError,errorPaths,overrideAllErrors){let{it}=cxt,{gen,compositeRule,allErrors}=it,errObj=errorObjectCode(cxt,error,
errorPaths);overrideAllErrors??(compositeRule||allErrors)?addError(gen,errObj):returnErrors(it,(0,codegen_1._)`[${errObj}]`)}exports.reportError=reportError;function reportExtraError(cxt,error=exports.
keywordError,errorPaths){let{it}=cxt,{gen,compositeRule,allErrors}=it,errObj=errorObjectCode(cxt,error,errorPaths);addError(gen,errObj),compositeRule||allErrors||
returnErrors(it,names_1.default.vErrors)}exports.reportExtraError=reportExtraError;function resetErrorsCount(gen,errsCount){gen.assign(names_1.default.errors,errsCount),
gen.if((0,codegen_1._)`${names_1.default.vErrors} !== null`,()=>gen.if(errsCount,()=>gen.assign((0,codegen_1._)`${names_1.default.vErrors}.length`,errsCount),()=>gen.
assign(names_1.default.vErrors,null)))}exports.resetErrorsCount=resetErrorsCount;function extendErrors({gen,keyword,schemaValue,data,errsCount,it}){if(errsCount===
void 0)throw new Error("ajv implementation error");let err=gen.name("err");gen.forRange("i",errsCount,names_1.default.errors,i=>{gen.const(err,(0,codegen_1._)`${names_1.
default.vErrors}[${i}]`),gen.if((0,codegen_1._)`${err}.instancePath === undefined`,()=>gen.assign((0,codegen_1._)`${err}.instancePath`,(0,codegen_1.strConcat)(names_1.
default.instancePath,it.errorPath))),gen.assign((0,codegen_1._)`${err}.schemaPath`,(0,codegen_1.str)`${it.errSchemaPath}/${keyword}`),it.opts.verbose&&(gen.assign(
(0,codegen_1._)`${err}.schema`,schemaValue),gen.assign((0,codegen_1._)`${err}.data`,data))})}exports.extendErrors=extendErrors;function addError(gen,errObj){let err=gen.
const("err",errObj);gen.if((0,codegen_1._)`${names_1.default.vErrors} === null`,()=>gen.assign(names_1.default.vErrors,(0,codegen_1._)`[${err}]`),(0,codegen_1._)`${names_1.
default.vErrors}.push(${err})`),gen.code((0,codegen_1._)`${names_1.default.errors}++`)}function returnErrors(it,errs){let{gen,validateName,schemaEnv}=it;schemaEnv.
$async?gen.throw((0,codegen_1._)`new ${it.ValidationError}(${errs})`):(gen.assign((0,codegen_1._)`${validateName}.errors`,errs),gen.return(!1))}var E={keyword:new codegen_1.
Name("keyword"),schemaPath:new codegen_1.Name("schemaPath"),params:new codegen_1.Name("params"),propertyName:new codegen_1.Name("propertyName"),message:new codegen_1.
Name("message"),schema:new codegen_1.Name("schema"),parentSchema:new codegen_1.Name("parentSchema")};function errorObjectCode(cxt,error,errorPaths){let{createErrors}=cxt.
it;return createErrors===!1?(0,codegen_1._)`{}`:errorObject(cxt,error,errorPaths)}function errorObject(cxt,error,errorPaths={}){let{gen,it}=cxt,keyValues=[errorInstancePath(
it,errorPaths),errorSchemaPath(cxt,errorPaths)];return extraErrorProps(cxt,error,keyValues),gen.object(...keyValues)}function errorInstancePath({errorPath},{instancePath}){
let instPath=instancePath?(0,codegen_1.str)`${errorPath}${(0,util_1.getErrorPath)(instancePath,util_1.Type.Str)}`:errorPath;return[names_1.default.instancePath,
(0,codegen_1.strConcat)(names_1.default.instancePath,instPath)]}function errorSchemaPath({keyword,it:{errSchemaPath}},{schemaPath,parentSchema}){let schPath=parentSchema?
errSchemaPath:(0,codegen_1.str)`${errSchemaPath}/${keyword}`;return schemaPath&&(schPath=(0,codegen_1.str)`${schPath}${(0,util_1.getErrorPath)(schemaPath,util_1.
Type.Str)}`),[E.schemaPath,schPath]}function extraErrorProps(cxt,{params,message},keyValues){let{keyword,data,schemaValue,it}=cxt,{opts,propertyName,topSchemaRef,
schemaPath}=it;keyValues.push([E.keyword,keyword],[E.params,typeof params=="function"?params(cxt):params||(0,codegen_1._)`{}`]),opts.messages&&keyValues.push([E.
message,typeof message=="function"?message(cxt):message]),opts.verbose&&keyValues.push([E.schema,schemaValue],[E.parentSchema,(0,codegen_1._)`${topSchemaRef}${schemaPath}`],
[names_1.default.data,data]),propertyName&&keyValues.push([E.propertyName,propertyName])}}});var require_boolSchema=__commonJS({"node_modules/ajv/dist/compile/validate/boolSchema.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.boolOrEmptySchema=exports.topBoolOrEmptySchema=void 0;var errors_1=require_errors(),codegen_1=require_codegen(),names_1=require_names(),boolError={message:"\
boolean schema is false"};function topBoolOrEmptySchema(it){let{gen,schema,validateName}=it;schema===!1?falseSchemaError(it,!1):typeof schema=="object"&&schema.
$async===!0?gen.return(names_1.default.data):(gen.assign((0,codegen_1._)`${validateName}.errors`,null),gen.return(!0))}exports.topBoolOrEmptySchema=topBoolOrEmptySchema;
function boolOrEmptySchema(it,valid){let{gen,schema}=it;schema===!1?(gen.var(valid,!1),falseSchemaError(it)):gen.var(valid,!0)}exports.boolOrEmptySchema=boolOrEmptySchema;
function falseSchemaError(it,overrideAllErrors){let{gen,data}=it,cxt={gen,keyword:"false schema",data,schema:!1,schemaCode:!1,schemaValue:!1,params:{},it};(0,errors_1.
reportError)(cxt,boolError,void 0,overrideAllErrors)}}});var require_rules=__commonJS({"node_modules/ajv/dist/compile/rules.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.getRules=
exports.isJSONType=void 0;var _jsonTypes=["string","number","integer","boolean","null","object","array"],jsonTypes=new Set(_jsonTypes);function isJSONType(x){return typeof x==
"string"&&jsonTypes.has(x)}exports.isJSONType=isJSONType;function getRules(){let groups={number:{type:"number",rules:[]},string:{type:"string",rules:[]},array:{
type:"array",rules:[]},object:{type:"object",rules:[]}};return{types:{...groups,integer:!0,boolean:!0,null:!0},rules:[{rules:[]},groups.number,groups.string,groups.
array,groups.object],post:{rules:[]},all:{},keywords:{}}}exports.getRules=getRules}});var require_applicability=__commonJS({"node_modules/ajv/dist/compile/validate/applicability.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.shouldUseRule=exports.shouldUseGroup=exports.schemaHasRulesForType=void 0;function schemaHasRulesForType({schema,self},type){let group2=self.
RULES.types[type];return group2&&group2!==!0&&shouldUseGroup(schema,group2)}exports.schemaHasRulesForType=schemaHasRulesForType;function shouldUseGroup(schema,group2){
return group2.rules.some(rule=>shouldUseRule(schema,rule))}exports.shouldUseGroup=shouldUseGroup;function shouldUseRule(schema,rule){var _a;return schema[rule.keyword]!==
void 0||((_a=rule.definition.implements)===null||_a===void 0?void 0:_a.some(kwd=>schema[kwd]!==void 0))}exports.shouldUseRule=shouldUseRule}});var require_dataType=__commonJS({"node_modules/ajv/dist/compile/validate/dataType.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.reportTypeError=exports.checkDataTypes=exports.checkDataType=exports.coerceAndCheckDataType=exports.getJSONTypes=exports.getSchemaTypes=exports.DataType=
void 0;var rules_1=require_rules(),applicability_1=require_applicability(),errors_1=require_errors(),codegen_1=require_codegen(),util_1=require_util(),DataType;
(function(DataType2){DataType2[DataType2.Correct=0]="Correct",DataType2[DataType2.Wrong=1]="Wrong"})(DataType||(exports.DataType=DataType={}));function getSchemaTypes(schema){
let types2=getJSONTypes(schema.type);if(types2.includes("null")){if(schema.nullable===!1)throw new Error("type: null contradicts nullable: false")}else{if(!types2.
length&&schema.nullable!==void 0)throw new Error('"nullable" cannot be used without "type"');schema.nullable===!0&&types2.push("null")}return types2}exports.getSchemaTypes=
getSchemaTypes;function getJSONTypes(ts){let types2=Array.isArray(ts)?ts:ts?[ts]:[];if(types2.every(rules_1.isJSONType))return types2;throw new Error("type must\
 be JSONType or JSONType[]: "+types2.join(","))}exports.getJSONTypes=getJSONTypes;function coerceAndCheckDataType(it,types2){let{gen,data,opts}=it,coerceTo=coerceToTypes(
types2,opts.coerceTypes),checkTypes2=types2.length>0&&!(coerceTo.length===0&&types2.length===1&&(0,applicability_1.schemaHasRulesForType)(it,types2[0]));if(checkTypes2){
let wrongType=checkDataTypes(types2,data,opts.strictNumbers,DataType.Wrong);gen.if(wrongType,()=>{coerceTo.length?coerceData(it,types2,coerceTo):reportTypeError(
it)})}return checkTypes2}exports.coerceAndCheckDataType=coerceAndCheckDataType;var COERCIBLE=new Set(["string","number","integer","boolean","null"]);function coerceToTypes(types2,coerceTypes){
return coerceTypes?types2.filter(t=>COERCIBLE.has(t)||coerceTypes==="array"&&t==="array"):[]}function coerceData(it,types2,coerceTo){let{gen,data,opts}=it,dataType=gen.
let("dataType",(0,codegen_1._)`typeof ${data}`),coerced=gen.let("coerced",(0,codegen_1._)`undefined`);opts.coerceTypes==="array"&&gen.if((0,codegen_1._)`${dataType} == 'object' && Array.isArray(${data}) && ${data}.length == 1`,
()=>gen.assign(data,(0,codegen_1._)`${data}[0]`).assign(dataType,(0,codegen_1._)`typeof ${data}`).if(checkDataTypes(types2,data,opts.strictNumbers),()=>gen.assign(
coerced,data))),gen.if((0,codegen_1._)`${coerced} !== undefined`);for(let t of coerceTo)(COERCIBLE.has(t)||t==="array"&&opts.coerceTypes==="array")&&coerceSpecificType(
t);gen.else(),reportTypeError(it),gen.endIf(),gen.if((0,codegen_1._)`${coerced} !== undefined`,()=>{gen.assign(data,coerced),assignParentData(it,coerced)});function coerceSpecificType(t){
switch(t){case"string":gen.elseIf((0,codegen_1._)`${dataType} == "number" || ${dataType} == "boolean"`).assign(coerced,(0,codegen_1._)`"" + ${data}`).elseIf((0,codegen_1.
_)`${data} === null`).assign(coerced,(0,codegen_1._)`""`);return;case"number":gen.elseIf((0,codegen_1._)`${dataType} == "boolean" || ${data} === null
              || (${dataType} == "string" && ${data} && ${data} == +${data})`).assign(coerced,(0,codegen_1._)`+${data}`);return;case"integer":gen.elseIf((0,codegen_1.
_)`${dataType} === "boolean" || ${data} === null
              || (${dataType} === "string" && ${data} && ${data} == +${data} && !(${data} % 1))`).assign(coerced,(0,codegen_1._)`+${data}`);return;case"boolean":
gen.elseIf((0,codegen_1._)`${data} === "false" || ${data} === 0 || ${data} === null`).assign(coerced,!1).elseIf((0,codegen_1._)`${data} === "true" || ${data} === 1`).
assign(coerced,!0);return;case"null":gen.elseIf((0,codegen_1._)`${data} === "" || ${data} === 0 || ${data} === false`),gen.assign(coerced,null);return;case"arra\
y":gen.elseIf((0,codegen_1._)`${dataType} === "string" || ${dataType} === "number"
              || ${dataType} === "boolean" || ${data} === null`).assign(coerced,(0,codegen_1._)`[${data}]`)}}}function assignParentData({gen,parentData,parentDataProperty},expr){
gen.if((0,codegen_1._)`${parentData} !== undefined`,()=>gen.assign((0,codegen_1._)`${parentData}[${parentDataProperty}]`,expr))}function checkDataType(dataType,data,strictNums,correct=DataType.
Correct){let EQ=correct===DataType.Correct?codegen_1.operators.EQ:codegen_1.operators.NEQ,cond;switch(dataType){case"null":return(0,codegen_1._)`${data} ${EQ} null`;case"\
array":cond=(0,codegen_1._)`Array.isArray(${data})`;break;case"object":cond=(0,codegen_1._)`${data} && typeof ${data} == "object" && !Array.isArray(${data})`;break;case"\
integer":cond=numCond((0,codegen_1._)`!(${data} % 1) && !isNaN(${data})`);break;case"number":cond=numCond();break;default:return(0,codegen_1._)`typeof ${data} ${EQ} ${dataType}`}
return correct===DataType.Correct?cond:(0,codegen_1.not)(cond);function numCond(_cond=codegen_1.nil){return(0,codegen_1.and)((0,codegen_1._)`typeof ${data} == "number"`,
_cond,strictNums?(0,codegen_1._)`isFinite(${data})`:codegen_1.nil)}}exports.checkDataType=checkDataType;function checkDataTypes(dataTypes,data,strictNums,correct){
if(dataTypes.length===1)return checkDataType(dataTypes[0],data,strictNums,correct);let cond,types2=(0,util_1.toHash)(dataTypes);if(types2.array&&types2.object){
let notObj=(0,codegen_1._)`typeof ${data} != "object"`;cond=types2.null?notObj:(0,codegen_1._)`!${data} || ${notObj}`,delete types2.null,delete types2.array,delete types2.
object}else cond=codegen_1.nil;types2.number&&delete types2.integer;for(let t in types2)cond=(0,codegen_1.and)(cond,checkDataType(t,data,strictNums,correct));return cond}
exports.checkDataTypes=checkDataTypes;var typeError={message:({schema})=>`must be ${schema}`,params:({schema,schemaValue})=>typeof schema=="string"?(0,codegen_1.
_)`{type: ${schema}}`:(0,codegen_1._)`{type: ${schemaValue}}`};function reportTypeError(it){let cxt=getTypeErrorContext(it);(0,errors_1.reportError)(cxt,typeError)}
exports.reportTypeError=reportTypeError;function getTypeErrorContext(it){let{gen,data,schema}=it,schemaCode=(0,util_1.schemaRefOrVal)(it,schema,"type");return{gen,
keyword:"type",data,schema:schema.type,schemaCode,schemaValue:schemaCode,parentSchema:schema,params:{},it}}}});var require_defaults=__commonJS({"node_modules/ajv/dist/compile/validate/defaults.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.assignDefaults=void 0;var codegen_1=require_codegen(),util_1=require_util();function assignDefaults(it,ty){let{properties:properties2,items}=it.schema;if(ty===
"object"&&properties2)for(let key in properties2)assignDefault(it,key,properties2[key].default);else ty==="array"&&Array.isArray(items)&&items.forEach((sch,i)=>assignDefault(
it,i,sch.default))}exports.assignDefaults=assignDefaults;function assignDefault(it,prop,defaultValue){let{gen,compositeRule,data,opts}=it;if(defaultValue===void 0)
return;let childData=(0,codegen_1._)`${data}${(0,codegen_1.getProperty)(prop)}`;if(compositeRule){(0,util_1.checkStrictMode)(it,`default is ignored for: ${childData}`);
return}let condition2=(0,codegen_1._)`${childData} === undefined`;opts.useDefaults==="empty"&&(condition2=(0,codegen_1._)`${condition2} || ${childData} === null || ${childData} === ""`),
gen.if(condition2,(0,codegen_1._)`${childData} = ${(0,codegen_1.stringify)(defaultValue)}`)}}});var require_code2=__commonJS({"node_modules/ajv/dist/vocabularies/code.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
validateUnion=exports.validateArray=exports.usePattern=exports.callValidateCode=exports.schemaProperties=exports.allSchemaProperties=exports.noPropertyInData=exports.
propertyInData=exports.isOwnProperty=exports.hasPropFunc=exports.reportMissingProp=exports.checkMissingProp=exports.checkReportMissingProp=void 0;var codegen_1=require_codegen(),
util_1=require_util(),names_1=require_names(),util_2=require_util();function checkReportMissingProp(cxt,prop){let{gen,data,it}=cxt;gen.if(noPropertyInData(gen,data,
prop,it.opts.ownProperties),()=>{cxt.setParams({missingProperty:(0,codegen_1._)`${prop}`},!0),cxt.error()})}exports.checkReportMissingProp=checkReportMissingProp;
function checkMissingProp({gen,data,it:{opts}},properties2,missing){return(0,codegen_1.or)(...properties2.map(prop=>(0,codegen_1.and)(noPropertyInData(gen,data,
prop,opts.ownProperties),(0,codegen_1._)`${missing} = ${prop}`)))}exports.checkMissingProp=checkMissingProp;function reportMissingProp(cxt,missing){cxt.setParams(
{missingProperty:missing},!0),cxt.error()}exports.reportMissingProp=reportMissingProp;function hasPropFunc(gen){return gen.scopeValue("func",{ref:Object.prototype.
hasOwnProperty,code:(0,codegen_1._)`Object.prototype.hasOwnProperty`})}exports.hasPropFunc=hasPropFunc;function isOwnProperty(gen,data,property){return(0,codegen_1.
_)`${hasPropFunc(gen)}.call(${data}, ${property})`}exports.isOwnProperty=isOwnProperty;function propertyInData(gen,data,property,ownProperties){let cond=(0,codegen_1.
_)`${data}${(0,codegen_1.getProperty)(property)} !== undefined`;return ownProperties?(0,codegen_1._)`${cond} && ${isOwnProperty(gen,data,property)}`:cond}exports.
propertyInData=propertyInData;function noPropertyInData(gen,data,property,ownProperties){let cond=(0,codegen_1._)`${data}${(0,codegen_1.getProperty)(property)} === undefined`;
return ownProperties?(0,codegen_1.or)(cond,(0,codegen_1.not)(isOwnProperty(gen,data,property))):cond}exports.noPropertyInData=noPropertyInData;function allSchemaProperties(schemaMap){
return schemaMap?Object.keys(schemaMap).filter(p=>p!=="__proto__"):[]}exports.allSchemaProperties=allSchemaProperties;function schemaProperties(it,schemaMap){return allSchemaProperties(
schemaMap).filter(p=>!(0,util_1.alwaysValidSchema)(it,schemaMap[p]))}exports.schemaProperties=schemaProperties;function callValidateCode({schemaCode,data,it:{gen,
topSchemaRef,schemaPath,errorPath},it},func,context,passSchema){let dataAndSchema=passSchema?(0,codegen_1._)`${schemaCode}, ${data}, ${topSchemaRef}${schemaPath}`:
data,valCxt=[[names_1.default.instancePath,(0,codegen_1.strConcat)(names_1.default.instancePath,errorPath)],[names_1.default.parentData,it.parentData],[names_1.
default.parentDataProperty,it.parentDataProperty],[names_1.default.rootData,names_1.default.rootData]];it.opts.dynamicRef&&valCxt.push([names_1.default.dynamicAnchors,
names_1.default.dynamicAnchors]);let args=(0,codegen_1._)`${dataAndSchema}, ${gen.object(...valCxt)}`;return context!==codegen_1.nil?(0,codegen_1._)`${func}.call(${context}, ${args})`:
(0,codegen_1._)`${func}(${args})`}exports.callValidateCode=callValidateCode;var newRegExp=(0,codegen_1._)`new RegExp`;function usePattern({gen,it:{opts}},pattern2){
let u=opts.unicodeRegExp?"u":"",{regExp}=opts.code,rx=regExp(pattern2,u);return gen.scopeValue("pattern",{key:rx.toString(),ref:rx,code:(0,codegen_1._)`${regExp.
code==="new RegExp"?newRegExp:(0,util_2.useFunc)(gen,regExp)}(${pattern2}, ${u})`})}exports.usePattern=usePattern;function validateArray(cxt){let{gen,data,keyword,
it}=cxt,valid=gen.name("valid");if(it.allErrors){let validArr=gen.let("valid",!0);return validateItems(()=>gen.assign(validArr,!1)),validArr}return gen.var(valid,
!0),validateItems(()=>gen.break()),valid;function validateItems(notValid){let len=gen.const("len",(0,codegen_1._)`${data}.length`);gen.forRange("i",0,len,i=>{cxt.
subschema({keyword,dataProp:i,dataPropType:util_1.Type.Num},valid),gen.if((0,codegen_1.not)(valid),notValid)})}}exports.validateArray=validateArray;function validateUnion(cxt){
let{gen,schema,keyword,it}=cxt;if(!Array.isArray(schema))throw new Error("ajv implementation error");if(schema.some(sch=>(0,util_1.alwaysValidSchema)(it,sch))&&
!it.opts.unevaluated)return;let valid=gen.let("valid",!1),schValid=gen.name("_valid");gen.block(()=>schema.forEach((_sch,i)=>{let schCxt=cxt.subschema({keyword,
schemaProp:i,compositeRule:!0},schValid);gen.assign(valid,(0,codegen_1._)`${valid} || ${schValid}`),cxt.mergeValidEvaluated(schCxt,schValid)||gen.if((0,codegen_1.
not)(valid))})),cxt.result(valid,()=>cxt.reset(),()=>cxt.error(!0))}exports.validateUnion=validateUnion}});var require_keyword=__commonJS({"node_modules/ajv/dist/compile/validate/keyword.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.validateKeywordUsage=exports.validSchemaType=exports.funcKeywordCode=exports.macroKeywordCode=void 0;var codegen_1=require_codegen(),names_1=require_names(),
code_1=require_code2(),errors_1=require_errors();function macroKeywordCode(cxt,def){let{gen,keyword,schema,parentSchema,it}=cxt,macroSchema=def.macro.call(it.self,
schema,parentSchema,it),schemaRef=useKeyword(gen,keyword,macroSchema);it.opts.validateSchema!==!1&&it.self.validateSchema(macroSchema,!0);let valid=gen.name("va\
lid");cxt.subschema({schema:macroSchema,schemaPath:codegen_1.nil,errSchemaPath:`${it.errSchemaPath}/${keyword}`,topSchemaRef:schemaRef,compositeRule:!0},valid),
cxt.pass(valid,()=>cxt.error(!0))}exports.macroKeywordCode=macroKeywordCode;function funcKeywordCode(cxt,def){var _a;let{gen,keyword,schema,parentSchema,$data,it}=cxt;
checkAsyncKeyword(it,def);let validate=!$data&&def.compile?def.compile.call(it.self,schema,parentSchema,it):def.validate,validateRef=useKeyword(gen,keyword,validate),
valid=gen.let("valid");cxt.block$data(valid,validateKeyword),cxt.ok((_a=def.valid)!==null&&_a!==void 0?_a:valid);function validateKeyword(){if(def.errors===!1)assignValid(),
def.modifying&&modifyData(cxt),reportErrs(()=>cxt.error());else{let ruleErrs=def.async?validateAsync():validateSync();def.modifying&&modifyData(cxt),reportErrs(
()=>addErrs(cxt,ruleErrs))}}function validateAsync(){let ruleErrs=gen.let("ruleErrs",null);return gen.try(()=>assignValid((0,codegen_1._)`await `),e=>gen.assign(
valid,!1).if((0,codegen_1._)`${e} instanceof ${it.ValidationError}`,()=>gen.assign(ruleErrs,(0,codegen_1._)`${e}.errors`),()=>gen.throw(e))),ruleErrs}function validateSync(){
let validateErrs=(0,codegen_1._)`${validateRef}.errors`;return gen.assign(validateErrs,null),assignValid(codegen_1.nil),validateErrs}function assignValid(_await=def.
async?(0,codegen_1._)`await `:codegen_1.nil){let passCxt=it.opts.passContext?names_1.default.this:names_1.default.self,passSchema=!("compile"in def&&!$data||def.
schema===!1);gen.assign(valid,(0,codegen_1._)`${_await}${(0,code_1.callValidateCode)(cxt,validateRef,passCxt,passSchema)}`,def.modifying)}function reportErrs(errors){
var _a2;gen.if((0,codegen_1.not)((_a2=def.valid)!==null&&_a2!==void 0?_a2:valid),errors)}}exports.funcKeywordCode=funcKeywordCode;function modifyData(cxt){let{gen,
data,it}=cxt;gen.if(it.parentData,()=>gen.assign(data,(0,codegen_1._)`${it.parentData}[${it.parentDataProperty}]`))}function addErrs(cxt,errs){let{gen}=cxt;gen.
if((0,codegen_1._)`Array.isArray(${errs})`,()=>{gen.assign(names_1.default.vErrors,(0,codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.
vErrors}.concat(${errs})`).assign(names_1.default.errors,(0,codegen_1._)`${names_1.default.vErrors}.length`),(0,errors_1.extendErrors)(cxt)},()=>cxt.error())}function checkAsyncKeyword({
schemaEnv},def){if(def.async&&!schemaEnv.$async)throw new Error("async keyword in sync schema")}function useKeyword(gen,keyword,result){if(result===void 0)throw new Error(
`keyword "${keyword}" failed to compile`);return gen.scopeValue("keyword",typeof result=="function"?{ref:result}:{ref:result,code:(0,codegen_1.stringify)(result)})}
function validSchemaType(schema,schemaType,allowUndefined=!1){return!schemaType.length||schemaType.some(st=>st==="array"?Array.isArray(schema):st==="object"?schema&&
typeof schema=="object"&&!Array.isArray(schema):typeof schema==st||allowUndefined&&typeof schema>"u")}exports.validSchemaType=validSchemaType;function validateKeywordUsage({
schema,opts,self,errSchemaPath},def,keyword){if(Array.isArray(def.keyword)?!def.keyword.includes(keyword):def.keyword!==keyword)throw new Error("ajv implementat\
ion error");let deps=def.dependencies;if(deps?.some(kwd=>!Object.prototype.hasOwnProperty.call(schema,kwd)))throw new Error(`parent schema must have dependencie\
s of ${keyword}: ${deps.join(",")}`);if(def.validateSchema&&!def.validateSchema(schema[keyword])){let msg=`keyword "${keyword}" value is invalid at path "${errSchemaPath}\
": `+self.errorsText(def.validateSchema.errors);if(opts.validateSchema==="log")self.logger.error(msg);else throw new Error(msg)}}exports.validateKeywordUsage=validateKeywordUsage}});var require_subschema=__commonJS({"node_modules/ajv/dist/compile/validate/subschema.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.extendSubschemaMode=exports.extendSubschemaData=exports.getSubschema=void 0;var codegen_1=require_codegen(),util_1=require_util();function getSubschema(it,{
keyword,schemaProp,schema,schemaPath,errSchemaPath,topSchemaRef}){if(keyword!==void 0&&schema!==void 0)throw new Error('both "keyword" and "schema" passed, only\
 one allowed');if(keyword!==void 0){let sch=it.schema[keyword];return schemaProp===void 0?{schema:sch,schemaPath:(0,codegen_1._)`${it.schemaPath}${(0,codegen_1.
getProperty)(keyword)}`,errSchemaPath:`${it.errSchemaPath}/${keyword}`}:{schema:sch[schemaProp],schemaPath:(0,codegen_1._)`${it.schemaPath}${(0,codegen_1.getProperty)(
keyword)}${(0,codegen_1.getProperty)(schemaProp)}`,errSchemaPath:`${it.errSchemaPath}/${keyword}/${(0,util_1.escapeFragment)(schemaProp)}`}}if(schema!==void 0){
if(schemaPath===void 0||errSchemaPath===void 0||topSchemaRef===void 0)throw new Error('"schemaPath", "errSchemaPath" and "topSchemaRef" are required with "schem\
a"');return{schema,schemaPath,topSchemaRef,errSchemaPath}}throw new Error('either "keyword" or "schema" must be passed')}exports.getSubschema=getSubschema;function extendSubschemaData(subschema,it,{
dataProp,dataPropType:dpType,data,dataTypes,propertyName}){if(data!==void 0&&dataProp!==void 0)throw new Error('both "data" and "dataProp" passed, only one allo\
wed');let{gen}=it;if(dataProp!==void 0){let{errorPath,dataPathArr,opts}=it,nextData=gen.let("data",(0,codegen_1._)`${it.data}${(0,codegen_1.getProperty)(dataProp)}`,
!0);dataContextProps(nextData),subschema.errorPath=(0,codegen_1.str)`${errorPath}${(0,util_1.getErrorPath)(dataProp,dpType,opts.jsPropertySyntax)}`,subschema.parentDataProperty=
(0,codegen_1._)`${dataProp}`,subschema.dataPathArr=[...dataPathArr,subschema.parentDataProperty]}if(data!==void 0){let nextData=data instanceof codegen_1.Name?data:
gen.let("data",data,!0);dataContextProps(nextData),propertyName!==void 0&&(subschema.propertyName=propertyName)}dataTypes&&(subschema.dataTypes=dataTypes);function dataContextProps(_nextData){
subschema.data=_nextData,subschema.dataLevel=it.dataLevel+1,subschema.dataTypes=[],it.definedProperties=new Set,subschema.parentData=it.data,subschema.dataNames=
[...it.dataNames,_nextData]}}exports.extendSubschemaData=extendSubschemaData;function extendSubschemaMode(subschema,{jtdDiscriminator,jtdMetadata,compositeRule,
createErrors,allErrors}){compositeRule!==void 0&&(subschema.compositeRule=compositeRule),createErrors!==void 0&&(subschema.createErrors=createErrors),allErrors!==
void 0&&(subschema.allErrors=allErrors),subschema.jtdDiscriminator=jtdDiscriminator,subschema.jtdMetadata=jtdMetadata}exports.extendSubschemaMode=extendSubschemaMode}});var require_fast_deep_equal=__commonJS({"node_modules/fast-deep-equal/index.js"(exports,module){"use strict";module.exports=function equal(a,b){if(a===b)return!0;
if(a&&b&&typeof a=="object"&&typeof b=="object"){if(a.constructor!==b.constructor)return!1;var length,i,keys;if(Array.isArray(a)){if(length=a.length,length!=b.length)
return!1;for(i=length;i--!==0;)if(!equal(a[i],b[i]))return!1;return!0}if(a.constructor===RegExp)return a.source===b.source&&a.flags===b.flags;if(a.valueOf!==Object.
prototype.valueOf)return a.valueOf()===b.valueOf();if(a.toString!==Object.prototype.toString)return a.toString()===b.toString();if(keys=Object.keys(a),length=keys.
length,length!==Object.keys(b).length)return!1;for(i=length;i--!==0;)if(!Object.prototype.hasOwnProperty.call(b,keys[i]))return!1;for(i=length;i--!==0;){var key=keys[i];
if(!equal(a[key],b[key]))return!1}return!0}return a!==a&&b!==b}}});var require_json_schema_traverse=__commonJS({"node_modules/json-schema-traverse/index.js"(exports,module){"use strict";var traverse=module.exports=function(schema,opts,cb){
typeof opts=="function"&&(cb=opts,opts={}),cb=opts.cb||cb;var pre=typeof cb=="function"?cb:cb.pre||function(){},post=cb.post||function(){};_traverse(opts,pre,post,
schema,"",schema)};traverse.keywords={additionalItems:!0,items:!0,contains:!0,additionalProperties:!0,propertyNames:!0,not:!0,if:!0,then:!0,else:!0};traverse.arrayKeywords=
{items:!0,allOf:!0,anyOf:!0,oneOf:!0};traverse.propsKeywords={$defs:!0,definitions:!0,properties:!0,patternProperties:!0,dependencies:!0};traverse.skipKeywords=
{default:!0,enum:!0,const:!0,required:!0,maximum:!0,minimum:!0,exclusiveMaximum:!0,exclusiveMinimum:!0,multipleOf:!0,maxLength:!0,minLength:!0,pattern:!0,format:!0,
maxItems:!0,minItems:!0,uniqueItems:!0,maxProperties:!0,minProperties:!0};function _traverse(opts,pre,post,schema,jsonPtr,rootSchema,parentJsonPtr,parentKeyword,parentSchema,keyIndex){
if(schema&&typeof schema=="object"&&!Array.isArray(schema)){pre(schema,jsonPtr,rootSchema,parentJsonPtr,parentKeyword,parentSchema,keyIndex);for(var key in schema){
var sch=schema[key];if(Array.isArray(sch)){if(key in traverse.arrayKeywords)for(var i=0;i<sch.length;i++)_traverse(opts,pre,post,sch[i],jsonPtr+"/"+key+"/"+i,rootSchema,
jsonPtr,key,schema,i)}else if(key in traverse.propsKeywords){if(sch&&typeof sch=="object")for(var prop in sch)_traverse(opts,pre,post,sch[prop],jsonPtr+"/"+key+
"/"+escapeJsonPtr(prop),rootSchema,jsonPtr,key,schema,prop)}else(key in traverse.keywords||opts.allKeys&&!(key in traverse.skipKeywords))&&_traverse(opts,pre,post,
sch,jsonPtr+"/"+key,rootSchema,jsonPtr,key,schema)}post(schema,jsonPtr,rootSchema,parentJsonPtr,parentKeyword,parentSchema,keyIndex)}}function escapeJsonPtr(str){
return str.replace(/~/g,"~0").replace(/\//g,"~1")}}});var require_resolve=__commonJS({"node_modules/ajv/dist/compile/resolve.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
getSchemaRefs=exports.resolveUrl=exports.normalizeId=exports._getFullPath=exports.getFullPath=exports.inlineRef=void 0;var util_1=require_util(),equal=require_fast_deep_equal(),
traverse=require_json_schema_traverse(),SIMPLE_INLINED=new Set(["type","format","pattern","maxLength","minLength","maxProperties","minProperties","maxItems","mi\
nItems","maximum","minimum","uniqueItems","multipleOf","required","enum","const"]);function inlineRef(schema,limit=!0){return typeof schema=="boolean"?!0:limit===
!0?!hasRef(schema):limit?countKeys(schema)<=limit:!1}exports.inlineRef=inlineRef;var REF_KEYWORDS=new Set(["$ref","$recursiveRef","$recursiveAnchor","$dynamicRe\
f","$dynamicAnchor"]);function hasRef(schema){for(let key in schema){if(REF_KEYWORDS.has(key))return!0;let sch=schema[key];if(Array.isArray(sch)&&sch.some(hasRef)||
typeof sch=="object"&&hasRef(sch))return!0}return!1}function countKeys(schema){let count4=0;for(let key in schema){if(key==="$ref")return 1/0;if(count4++,!SIMPLE_INLINED.
has(key)&&(typeof schema[key]=="object"&&(0,util_1.eachItem)(schema[key],sch=>count4+=countKeys(sch)),count4===1/0))return 1/0}return count4}function getFullPath(resolver,id="",normalize){
normalize!==!1&&(id=normalizeId(id));let p=resolver.parse(id);return _getFullPath(resolver,p)}exports.getFullPath=getFullPath;function _getFullPath(resolver,p){
return resolver.serialize(p).split("#")[0]+"#"}exports._getFullPath=_getFullPath;var TRAILING_SLASH_HASH=/#\/?$/;function normalizeId(id){return id?id.replace(TRAILING_SLASH_HASH,
""):""}exports.normalizeId=normalizeId;function resolveUrl(resolver,baseId,id){return id=normalizeId(id),resolver.resolve(baseId,id)}exports.resolveUrl=resolveUrl;
var ANCHOR=/^[a-z_][-a-z0-9._]*$/i;function getSchemaRefs(schema,baseId){if(typeof schema=="boolean")return{};let{schemaId,uriResolver}=this.opts,schId=normalizeId(
schema[schemaId]||baseId),baseIds={"":schId},pathPrefix=getFullPath(uriResolver,schId,!1),localRefs={},schemaRefs=new Set;return traverse(schema,{allKeys:!0},(sch,jsonPtr,_2,parentJsonPtr)=>{
if(parentJsonPtr===void 0)return;let fullPath=pathPrefix+jsonPtr,innerBaseId=baseIds[parentJsonPtr];typeof sch[schemaId]=="string"&&(innerBaseId=addRef.call(this,
sch[schemaId])),addAnchor.call(this,sch.$anchor),addAnchor.call(this,sch.$dynamicAnchor),baseIds[jsonPtr]=innerBaseId;function addRef(ref){let _resolve=this.opts.
uriResolver.resolve;if(ref=normalizeId(innerBaseId?_resolve(innerBaseId,ref):ref),schemaRefs.has(ref))throw ambiguos(ref);schemaRefs.add(ref);let schOrRef=this.
refs[ref];return typeof schOrRef=="string"&&(schOrRef=this.refs[schOrRef]),typeof schOrRef=="object"?checkAmbiguosRef(sch,schOrRef.schema,ref):ref!==normalizeId(
fullPath)&&(ref[0]==="#"?(checkAmbiguosRef(sch,localRefs[ref],ref),localRefs[ref]=sch):this.refs[ref]=fullPath),ref}function addAnchor(anchor){if(typeof anchor==
"string"){if(!ANCHOR.test(anchor))throw new Error(`invalid anchor "${anchor}"`);addRef.call(this,`#${anchor}`)}}}),localRefs;function checkAmbiguosRef(sch1,sch2,ref){
if(sch2!==void 0&&!equal(sch1,sch2))throw ambiguos(ref)}function ambiguos(ref){return new Error(`reference "${ref}" resolves to more than one schema`)}}exports.
getSchemaRefs=getSchemaRefs}});var require_validate=__commonJS({"node_modules/ajv/dist/compile/validate/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.getData=exports.KeywordCxt=exports.validateFunctionCode=void 0;var boolSchema_1=require_boolSchema(),dataType_1=require_dataType(),applicability_1=require_applicability(),
dataType_2=require_dataType(),defaults_1=require_defaults(),keyword_1=require_keyword(),subschema_1=require_subschema(),codegen_1=require_codegen(),names_1=require_names(),
resolve_1=require_resolve(),util_1=require_util(),errors_1=require_errors();function validateFunctionCode(it){if(isSchemaObj(it)&&(checkKeywords(it),schemaCxtHasRules(
it))){topSchemaObjCode(it);return}validateFunction(it,()=>(0,boolSchema_1.topBoolOrEmptySchema)(it))}exports.validateFunctionCode=validateFunctionCode;function validateFunction({
gen,validateName,schema,schemaEnv,opts},body){opts.code.es5?gen.func(validateName,(0,codegen_1._)`${names_1.default.data}, ${names_1.default.valCxt}`,schemaEnv.
$async,()=>{gen.code((0,codegen_1._)`"use strict"; ${funcSourceUrl(schema,opts)}`),destructureValCxtES5(gen,opts),gen.code(body)}):gen.func(validateName,(0,codegen_1.
_)`${names_1.default.data}, ${destructureValCxt(opts)}`,schemaEnv.$async,()=>gen.code(funcSourceUrl(schema,opts)).code(body))}function destructureValCxt(opts){return(0,codegen_1.
_)`{${names_1.default.instancePath}="", ${names_1.default.parentData}, ${names_1.default.parentDataProperty}, ${names_1.default.rootData}=${names_1.default.data}${opts.
dynamicRef?(0,codegen_1._)`, ${names_1.default.dynamicAnchors}={}`:codegen_1.nil}}={}`}function destructureValCxtES5(gen,opts){gen.if(names_1.default.valCxt,()=>{
gen.var(names_1.default.instancePath,(0,codegen_1._)`${names_1.default.valCxt}.${names_1.default.instancePath}`),gen.var(names_1.default.parentData,(0,codegen_1.
_)`${names_1.default.valCxt}.${names_1.default.parentData}`),gen.var(names_1.default.parentDataProperty,(0,codegen_1._)`${names_1.default.valCxt}.${names_1.default.
parentDataProperty}`),gen.var(names_1.default.rootData,(0,codegen_1._)`${names_1.default.valCxt}.${names_1.default.rootData}`),opts.dynamicRef&&gen.var(names_1.
default.dynamicAnchors,(0,codegen_1._)`${names_1.default.valCxt}.${names_1.default.dynamicAnchors}`)},()=>{gen.var(names_1.default.instancePath,(0,codegen_1._)`""`),
gen.var(names_1.default.parentData,(0,codegen_1._)`undefined`),gen.var(names_1.default.parentDataProperty,(0,codegen_1._)`undefined`),gen.var(names_1.default.rootData,
names_1.default.data),opts.dynamicRef&&gen.var(names_1.default.dynamicAnchors,(0,codegen_1._)`{}`)})}function topSchemaObjCode(it){let{schema,opts,gen}=it;validateFunction(
it,()=>{opts.$comment&&schema.$comment&&commentKeyword(it),checkNoDefault(it),gen.let(names_1.default.vErrors,null),gen.let(names_1.default.errors,0),opts.unevaluated&&
resetEvaluated(it),typeAndKeywords(it),returnResults(it)})}function resetEvaluated(it){let{gen,validateName}=it;it.evaluated=gen.const("evaluated",(0,codegen_1.
_)`${validateName}.evaluated`),gen.if((0,codegen_1._)`${it.evaluated}.dynamicProps`,()=>gen.assign((0,codegen_1._)`${it.evaluated}.props`,(0,codegen_1._)`undefined`)),
gen.if((0,codegen_1._)`${it.evaluated}.dynamicItems`,()=>gen.assign((0,codegen_1._)`${it.evaluated}.items`,(0,codegen_1._)`undefined`))}function funcSourceUrl(schema,opts){
let schId=typeof schema=="object"&&schema[opts.schemaId];return schId&&(opts.code.source||opts.code.process)?(0,codegen_1._)`/*# sourceURL=${schId} */`:codegen_1.
nil}function subschemaCode(it,valid){if(isSchemaObj(it)&&(checkKeywords(it),schemaCxtHasRules(it))){subSchemaObjCode(it,valid);return}(0,boolSchema_1.boolOrEmptySchema)(
it,valid)}function schemaCxtHasRules({schema,self}){if(typeof schema=="boolean")return!schema;for(let key in schema)if(self.RULES.all[key])return!0;return!1}function isSchemaObj(it){
return typeof it.schema!="boolean"}function subSchemaObjCode(it,valid){let{schema,gen,opts}=it;opts.$comment&&schema.$comment&&commentKeyword(it),updateContext(
it),checkAsyncSchema(it);let errsCount=gen.const("_errs",names_1.default.errors);typeAndKeywords(it,errsCount),gen.var(valid,(0,codegen_1._)`${errsCount} === ${names_1.
default.errors}`)}function checkKeywords(it){(0,util_1.checkUnknownRules)(it),checkRefsAndKeywords(it)}function typeAndKeywords(it,errsCount){if(it.opts.jtd)return schemaKeywords(
it,[],!1,errsCount);let types2=(0,dataType_1.getSchemaTypes)(it.schema),checkedTypes=(0,dataType_1.coerceAndCheckDataType)(it,types2);schemaKeywords(it,types2,!checkedTypes,
errsCount)}function checkRefsAndKeywords(it){let{schema,errSchemaPath,opts,self}=it;schema.$ref&&opts.ignoreKeywordsWithRef&&(0,util_1.schemaHasRulesButRef)(schema,
self.RULES)&&self.logger.warn(`$ref: keywords ignored in schema at path "${errSchemaPath}"`)}function checkNoDefault(it){let{schema,opts}=it;schema.default!==void 0&&
opts.useDefaults&&opts.strictSchema&&(0,util_1.checkStrictMode)(it,"default is ignored in the schema root")}function updateContext(it){let schId=it.schema[it.opts.
schemaId];schId&&(it.baseId=(0,resolve_1.resolveUrl)(it.opts.uriResolver,it.baseId,schId))}function checkAsyncSchema(it){if(it.schema.$async&&!it.schemaEnv.$async)
throw new Error("async schema in sync schema")}function commentKeyword({gen,schemaEnv,schema,errSchemaPath,opts}){let msg=schema.$comment;if(opts.$comment===!0)
gen.code((0,codegen_1._)`${names_1.default.self}.logger.log(${msg})`);else if(typeof opts.$comment=="function"){let schemaPath=(0,codegen_1.str)`${errSchemaPath}/$comment`,
rootName=gen.scopeValue("root",{ref:schemaEnv.root});gen.code((0,codegen_1._)`${names_1.default.self}.opts.$comment(${msg}, ${schemaPath}, ${rootName}.schema)`)}}
function returnResults(it){let{gen,schemaEnv,validateName,ValidationError,opts}=it;schemaEnv.$async?gen.if((0,codegen_1._)`${names_1.default.errors} === 0`,()=>gen.
return(names_1.default.data),()=>gen.throw((0,codegen_1._)`new ${ValidationError}(${names_1.default.vErrors})`)):(gen.assign((0,codegen_1._)`${validateName}.errors`,
names_1.default.vErrors),opts.unevaluated&&assignEvaluated(it),gen.return((0,codegen_1._)`${names_1.default.errors} === 0`))}function assignEvaluated({gen,evaluated,
props,items}){props instanceof codegen_1.Name&&gen.assign((0,codegen_1._)`${evaluated}.props`,props),items instanceof codegen_1.Name&&gen.assign((0,codegen_1._)`${evaluated}.items`,
items)}function schemaKeywords(it,types2,typeErrors,errsCount){let{gen,schema,data,allErrors,opts,self}=it,{RULES}=self;if(schema.$ref&&(opts.ignoreKeywordsWithRef||
!(0,util_1.schemaHasRulesButRef)(schema,RULES))){gen.block(()=>keywordCode(it,"$ref",RULES.all.$ref.definition));return}opts.jtd||checkStrictTypes(it,types2),gen.
block(()=>{for(let group2 of RULES.rules)groupKeywords(group2);groupKeywords(RULES.post)});function groupKeywords(group2){(0,applicability_1.shouldUseGroup)(schema,
group2)&&(group2.type?(gen.if((0,dataType_2.checkDataType)(group2.type,data,opts.strictNumbers)),iterateKeywords(it,group2),types2.length===1&&types2[0]===group2.
type&&typeErrors&&(gen.else(),(0,dataType_2.reportTypeError)(it)),gen.endIf()):iterateKeywords(it,group2),allErrors||gen.if((0,codegen_1._)`${names_1.default.errors} === ${errsCount||
0}`))}}function iterateKeywords(it,group2){let{gen,schema,opts:{useDefaults}}=it;useDefaults&&(0,defaults_1.assignDefaults)(it,group2.type),gen.block(()=>{for(let rule of group2.
rules)(0,applicability_1.shouldUseRule)(schema,rule)&&keywordCode(it,rule.keyword,rule.definition,group2.type)})}function checkStrictTypes(it,types2){it.schemaEnv.
meta||!it.opts.strictTypes||(checkContextTypes(it,types2),it.opts.allowUnionTypes||checkMultipleTypes(it,types2),checkKeywordTypes(it,it.dataTypes))}function checkContextTypes(it,types2){
if(types2.length){if(!it.dataTypes.length){it.dataTypes=types2;return}types2.forEach(t=>{includesType(it.dataTypes,t)||strictTypesError(it,`type "${t}" not allo\
wed by context "${it.dataTypes.join(",")}"`)}),narrowSchemaTypes(it,types2)}}function checkMultipleTypes(it,ts){ts.length>1&&!(ts.length===2&&ts.includes("null"))&&
strictTypesError(it,"use allowUnionTypes to allow union type keyword")}function checkKeywordTypes(it,ts){let rules=it.self.RULES.all;for(let keyword in rules){let rule=rules[keyword];
if(typeof rule=="object"&&(0,applicability_1.shouldUseRule)(it.schema,rule)){let{type}=rule.definition;type.length&&!type.some(t=>hasApplicableType(ts,t))&&strictTypesError(
it,`missing type "${type.join(",")}" for keyword "${keyword}"`)}}}function hasApplicableType(schTs,kwdT){return schTs.includes(kwdT)||kwdT==="number"&&schTs.includes(
"integer")}function includesType(ts,t){return ts.includes(t)||t==="integer"&&ts.includes("number")}function narrowSchemaTypes(it,withTypes){let ts=[];for(let t of it.
dataTypes)includesType(withTypes,t)?ts.push(t):withTypes.includes("integer")&&t==="number"&&ts.push("integer");it.dataTypes=ts}function strictTypesError(it,msg){
let schemaPath=it.schemaEnv.baseId+it.errSchemaPath;msg+=` at "${schemaPath}" (strictTypes)`,(0,util_1.checkStrictMode)(it,msg,it.opts.strictTypes)}var KeywordCxt=class{constructor(it,def,keyword){
if((0,keyword_1.validateKeywordUsage)(it,def,keyword),this.gen=it.gen,this.allErrors=it.allErrors,this.keyword=keyword,this.data=it.data,this.schema=it.schema[keyword],
this.$data=def.$data&&it.opts.$data&&this.schema&&this.schema.$data,this.schemaValue=(0,util_1.schemaRefOrVal)(it,this.schema,keyword,this.$data),this.schemaType=
def.schemaType,this.parentSchema=it.schema,this.params={},this.it=it,this.def=def,this.$data)this.schemaCode=it.gen.const("vSchema",getData(this.$data,it));else if(this.
schemaCode=this.schemaValue,!(0,keyword_1.validSchemaType)(this.schema,def.schemaType,def.allowUndefined))throw new Error(`${keyword} value must be ${JSON.stringify(
def.schemaType)}`);("code"in def?def.trackErrors:def.errors!==!1)&&(this.errsCount=it.gen.const("_errs",names_1.default.errors))}result(condition2,successAction,failAction){
this.failResult((0,codegen_1.not)(condition2),successAction,failAction)}failResult(condition2,successAction,failAction){this.gen.if(condition2),failAction?failAction():
this.error(),successAction?(this.gen.else(),successAction(),this.allErrors&&this.gen.endIf()):this.allErrors?this.gen.endIf():this.gen.else()}pass(condition2,failAction){
this.failResult((0,codegen_1.not)(condition2),void 0,failAction)}fail(condition2){if(condition2===void 0){this.error(),this.allErrors||this.gen.if(!1);return}this.
gen.if(condition2),this.error(),this.allErrors?this.gen.endIf():this.gen.else()}fail$data(condition2){if(!this.$data)return this.fail(condition2);let{schemaCode}=this;
this.fail((0,codegen_1._)`${schemaCode} !== undefined && (${(0,codegen_1.or)(this.invalid$data(),condition2)})`)}error(append,errorParams,errorPaths){if(errorParams){
this.setParams(errorParams),this._error(append,errorPaths),this.setParams({});return}this._error(append,errorPaths)}_error(append,errorPaths){(append?errors_1.reportExtraError:
errors_1.reportError)(this,this.def.error,errorPaths)}$dataError(){(0,errors_1.reportError)(this,this.def.$dataError||errors_1.keyword$DataError)}reset(){if(this.
errsCount===void 0)throw new Error('add "trackErrors" to keyword definition');(0,errors_1.resetErrorsCount)(this.gen,this.errsCount)}ok(cond){this.allErrors||this.
gen.if(cond)}setParams(obj,assign){assign?Object.assign(this.params,obj):this.params=obj}block$data(valid,codeBlock,$dataValid=codegen_1.nil){this.gen.block(()=>{
this.check$data(valid,$dataValid),codeBlock()})}check$data(valid=codegen_1.nil,$dataValid=codegen_1.nil){if(!this.$data)return;let{gen,schemaCode,schemaType,def}=this;
gen.if((0,codegen_1.or)((0,codegen_1._)`${schemaCode} === undefined`,$dataValid)),valid!==codegen_1.nil&&gen.assign(valid,!0),(schemaType.length||def.validateSchema)&&
(gen.elseIf(this.invalid$data()),this.$dataError(),valid!==codegen_1.nil&&gen.assign(valid,!1)),gen.else()}invalid$data(){let{gen,schemaCode,schemaType,def,it}=this;
return(0,codegen_1.or)(wrong$DataType(),invalid$DataSchema());function wrong$DataType(){if(schemaType.length){if(!(schemaCode instanceof codegen_1.Name))throw new Error(
"ajv implementation error");let st=Array.isArray(schemaType)?schemaType:[schemaType];return(0,codegen_1._)`${(0,dataType_2.checkDataTypes)(st,schemaCode,it.opts.
strictNumbers,dataType_2.DataType.Wrong)}`}return codegen_1.nil}function invalid$DataSchema(){if(def.validateSchema){let validateSchemaRef=gen.scopeValue("valid\
ate$data",{ref:def.validateSchema});return(0,codegen_1._)`!${validateSchemaRef}(${schemaCode})`}return codegen_1.nil}}subschema(appl,valid){let subschema=(0,subschema_1.
getSubschema)(this.it,appl);(0,subschema_1.extendSubschemaData)(subschema,this.it,appl),(0,subschema_1.extendSubschemaMode)(subschema,appl);let nextContext={...this.
it,...subschema,items:void 0,props:void 0};return subschemaCode(nextContext,valid),nextContext}mergeEvaluated(schemaCxt,toName){let{it,gen}=this;it.opts.unevaluated&&
(it.props!==!0&&schemaCxt.props!==void 0&&(it.props=util_1.mergeEvaluated.props(gen,schemaCxt.props,it.props,toName)),it.items!==!0&&schemaCxt.items!==void 0&&(it.
items=util_1.mergeEvaluated.items(gen,schemaCxt.items,it.items,toName)))}mergeValidEvaluated(schemaCxt,valid){let{it,gen}=this;if(it.opts.unevaluated&&(it.props!==
!0||it.items!==!0))return gen.if(valid,()=>this.mergeEvaluated(schemaCxt,codegen_1.Name)),!0}};exports.KeywordCxt=KeywordCxt;function keywordCode(it,keyword,def,ruleType){
let cxt=new KeywordCxt(it,def,keyword);"code"in def?def.code(cxt,ruleType):cxt.$data&&def.validate?(0,keyword_1.funcKeywordCode)(cxt,def):"macro"in def?(0,keyword_1.
macroKeywordCode)(cxt,def):(def.compile||def.validate)&&(0,keyword_1.funcKeywordCode)(cxt,def)}var JSON_POINTER=/^\/(?:[^~]|~0|~1)*$/,RELATIVE_JSON_POINTER=/^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
function getData($data,{dataLevel,dataNames,dataPathArr}){let jsonPointer,data;if($data==="")return names_1.default.rootData;if($data[0]==="/"){if(!JSON_POINTER.
test($data))throw new Error(`Invalid JSON-pointer: ${$data}`);jsonPointer=$data,data=names_1.default.rootData}else{let matches=RELATIVE_JSON_POINTER.exec($data);
if(!matches)throw new Error(`Invalid JSON-pointer: ${$data}`);let up=+matches[1];if(jsonPointer=matches[2],jsonPointer==="#"){if(up>=dataLevel)throw new Error(errorMsg(
"property/index",up));return dataPathArr[dataLevel-up]}if(up>dataLevel)throw new Error(errorMsg("data",up));if(data=dataNames[dataLevel-up],!jsonPointer)return data}
let expr=data,segments=jsonPointer.split("/");for(let segment of segments)segment&&(data=(0,codegen_1._)`${data}${(0,codegen_1.getProperty)((0,util_1.unescapeJsonPointer)(
segment))}`,expr=(0,codegen_1._)`${expr} && ${data}`);return expr;function errorMsg(pointerType,up){return`Cannot access ${pointerType} ${up} levels up, current\
 level is ${dataLevel}`}}exports.getData=getData}});var require_validation_error=__commonJS({"node_modules/ajv/dist/runtime/validation_error.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var ValidationError=class extends Error{constructor(errors){super("validation failed"),this.errors=errors,this.ajv=this.validation=!0}};exports.default=ValidationError}});var require_ref_error=__commonJS({"node_modules/ajv/dist/compile/ref_error.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var resolve_1=require_resolve(),
MissingRefError=class extends Error{constructor(resolver,baseId,ref,msg){super(msg||`can't resolve reference ${ref} from id ${baseId}`),this.missingRef=(0,resolve_1.
resolveUrl)(resolver,baseId,ref),this.missingSchema=(0,resolve_1.normalizeId)((0,resolve_1.getFullPath)(resolver,this.missingRef))}};exports.default=MissingRefError}});var require_compile=__commonJS({"node_modules/ajv/dist/compile/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.resolveSchema=
exports.getCompilingSchema=exports.resolveRef=exports.compileSchema=exports.SchemaEnv=void 0;var codegen_1=require_codegen(),validation_error_1=require_validation_error(),
names_1=require_names(),resolve_1=require_resolve(),util_1=require_util(),validate_1=require_validate(),SchemaEnv=class{constructor(env){var _a;this.refs={},this.
dynamicAnchors={};let schema;typeof env.schema=="object"&&(schema=env.schema),this.schema=env.schema,this.schemaId=env.schemaId,this.root=env.root||this,this.baseId=
(_a=env.baseId)!==null&&_a!==void 0?_a:(0,resolve_1.normalizeId)(schema?.[env.schemaId||"$id"]),this.schemaPath=env.schemaPath,this.localRefs=env.localRefs,this.
meta=env.meta,this.$async=schema?.$async,this.refs={}}};exports.SchemaEnv=SchemaEnv;function compileSchema(sch){let _sch=getCompilingSchema.call(this,sch);if(_sch)
return _sch;let rootId=(0,resolve_1.getFullPath)(this.opts.uriResolver,sch.root.baseId),{es5,lines}=this.opts.code,{ownProperties}=this.opts,gen=new codegen_1.CodeGen(
this.scope,{es5,lines,ownProperties}),_ValidationError;sch.$async&&(_ValidationError=gen.scopeValue("Error",{ref:validation_error_1.default,code:(0,codegen_1._)`require("ajv/dist/runtime/validation_error").default`}));
let validateName=gen.scopeName("validate");sch.validateName=validateName;let schemaCxt={gen,allErrors:this.opts.allErrors,data:names_1.default.data,parentData:names_1.
default.parentData,parentDataProperty:names_1.default.parentDataProperty,dataNames:[names_1.default.data],dataPathArr:[codegen_1.nil],dataLevel:0,dataTypes:[],definedProperties:new Set,
topSchemaRef:gen.scopeValue("schema",this.opts.code.source===!0?{ref:sch.schema,code:(0,codegen_1.stringify)(sch.schema)}:{ref:sch.schema}),validateName,ValidationError:_ValidationError,
schema:sch.schema,schemaEnv:sch,rootId,baseId:sch.baseId||rootId,schemaPath:codegen_1.nil,errSchemaPath:sch.schemaPath||(this.opts.jtd?"":"#"),errorPath:(0,codegen_1.
_)`""`,opts:this.opts,self:this},sourceCode;try{this._compilations.add(sch),(0,validate_1.validateFunctionCode)(schemaCxt),gen.optimize(this.opts.code.optimize);
let validateCode=gen.toString();sourceCode=`${gen.scopeRefs(names_1.default.scope)}return ${validateCode}`,this.opts.code.process&&(sourceCode=this.opts.code.process(
sourceCode,sch));let validate=new Function(`${names_1.default.self}`,`${names_1.default.scope}`,sourceCode)(this,this.scope.get());if(this.scope.value(validateName,
{ref:validate}),validate.errors=null,validate.schema=sch.schema,validate.schemaEnv=sch,sch.$async&&(validate.$async=!0),this.opts.code.source===!0&&(validate.source=
{validateName,validateCode,scopeValues:gen._values}),this.opts.unevaluated){let{props,items}=schemaCxt;validate.evaluated={props:props instanceof codegen_1.Name?
void 0:props,items:items instanceof codegen_1.Name?void 0:items,dynamicProps:props instanceof codegen_1.Name,dynamicItems:items instanceof codegen_1.Name},validate.
source&&(validate.source.evaluated=(0,codegen_1.stringify)(validate.evaluated))}return sch.validate=validate,sch}catch(e){throw delete sch.validate,delete sch.validateName,
sourceCode&&this.logger.error("Error compiling schema, function code:",sourceCode),e}finally{this._compilations.delete(sch)}}exports.compileSchema=compileSchema;
function resolveRef(root,baseId,ref){var _a;ref=(0,resolve_1.resolveUrl)(this.opts.uriResolver,baseId,ref);let schOrFunc=root.refs[ref];if(schOrFunc)return schOrFunc;
let _sch=resolve.call(this,root,ref);if(_sch===void 0){let schema=(_a=root.localRefs)===null||_a===void 0?void 0:_a[ref],{schemaId}=this.opts;schema&&(_sch=new SchemaEnv(
{schema,schemaId,root,baseId}))}if(_sch!==void 0)return root.refs[ref]=inlineOrCompile.call(this,_sch)}exports.resolveRef=resolveRef;function inlineOrCompile(sch){
return(0,resolve_1.inlineRef)(sch.schema,this.opts.inlineRefs)?sch.schema:sch.validate?sch:compileSchema.call(this,sch)}function getCompilingSchema(schEnv){for(let sch of this.
_compilations)if(sameSchemaEnv(sch,schEnv))return sch}exports.getCompilingSchema=getCompilingSchema;function sameSchemaEnv(s1,s2){return s1.schema===s2.schema&&
s1.root===s2.root&&s1.baseId===s2.baseId}function resolve(root,ref){let sch;for(;typeof(sch=this.refs[ref])=="string";)ref=sch;return sch||this.schemas[ref]||resolveSchema.
call(this,root,ref)}function resolveSchema(root,ref){let p=this.opts.uriResolver.parse(ref),refPath=(0,resolve_1._getFullPath)(this.opts.uriResolver,p),baseId=(0,resolve_1.
getFullPath)(this.opts.uriResolver,root.baseId,void 0);if(Object.keys(root.schema).length>0&&refPath===baseId)return getJsonPointer.call(this,p,root);let id=(0,resolve_1.
normalizeId)(refPath),schOrRef=this.refs[id]||this.schemas[id];if(typeof schOrRef=="string"){let sch=resolveSchema.call(this,root,schOrRef);return typeof sch?.schema!=
"object"?void 0:getJsonPointer.call(this,p,sch)}if(typeof schOrRef?.schema=="object"){if(schOrRef.validate||compileSchema.call(this,schOrRef),id===(0,resolve_1.
normalizeId)(ref)){let{schema}=schOrRef,{schemaId}=this.opts,schId=schema[schemaId];return schId&&(baseId=(0,resolve_1.resolveUrl)(this.opts.uriResolver,baseId,
schId)),new SchemaEnv({schema,schemaId,root,baseId})}return getJsonPointer.call(this,p,schOrRef)}}exports.resolveSchema=resolveSchema;var PREVENT_SCOPE_CHANGE=new Set(
["properties","patternProperties","enum","dependencies","definitions"]);function getJsonPointer(parsedRef,{baseId,schema,root}){var _a;if(((_a=parsedRef.fragment)===
null||_a===void 0?void 0:_a[0])!=="/")return;for(let part of parsedRef.fragment.slice(1).split("/")){if(typeof schema=="boolean")return;let partSchema=schema[(0,util_1.
unescapeFragment)(part)];if(partSchema===void 0)return;schema=partSchema;let schId=typeof schema=="object"&&schema[this.opts.schemaId];!PREVENT_SCOPE_CHANGE.has(
part)&&schId&&(baseId=(0,resolve_1.resolveUrl)(this.opts.uriResolver,baseId,schId))}let env;if(typeof schema!="boolean"&&schema.$ref&&!(0,util_1.schemaHasRulesButRef)(
schema,this.RULES)){let $ref=(0,resolve_1.resolveUrl)(this.opts.uriResolver,baseId,schema.$ref);env=resolveSchema.call(this,root,$ref)}let{schemaId}=this.opts;if(env=
env||new SchemaEnv({schema,schemaId,root,baseId}),env.schema!==env.root.schema)return env}}});var require_data=__commonJS({"node_modules/ajv/dist/refs/data.json"(exports,module){module.exports={$id:"https://raw.githubusercontent.com/ajv-validator/ajv/mas\
ter/lib/refs/data.json#",description:"Meta-schema for $data reference (JSON AnySchema extension proposal)",type:"object",required:["$data"],properties:{$data:{type:"\
string",anyOf:[{format:"relative-json-pointer"},{format:"json-pointer"}]}},additionalProperties:!1}}});var require_utils=__commonJS({"node_modules/fast-uri/lib/utils.js"(exports,module){"use strict";var isUUID=RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu),
isIPv4=RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u),isPort=RegExp.prototype.test.bind(
/^\d*$/u),isHexPair=RegExp.prototype.test.bind(/^[\da-f]{2}$/iu),isUnreserved=RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu),isPathCharacter=RegExp.prototype.test.
bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u),isQueryFragmentCharacter=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u),isUserinfoCharacter=RegExp.prototype.
test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u),BYTE_HEX=new Array(256);{let HEX_DIGITS="0123456789ABCDEF";for(let i=0;i<256;i++)BYTE_HEX[i]="%"+HEX_DIGITS[i>>4]+HEX_DIGITS[i&
15]}function percentEncodeNonAscii(cp){return cp<2048?BYTE_HEX[192|cp>>6]+BYTE_HEX[128|cp&63]:cp<65536?BYTE_HEX[224|cp>>12]+BYTE_HEX[128|cp>>6&63]+BYTE_HEX[128|
cp&63]:BYTE_HEX[240|cp>>18]+BYTE_HEX[128|cp>>12&63]+BYTE_HEX[128|cp>>6&63]+BYTE_HEX[128|cp&63]}function stringArrayToHexStripped(input){let acc="",code=0,i=0;for(i=
0;i<input.length;i++)if(code=input[i].charCodeAt(0),code!==48){if(!(code>=48&&code<=57||code>=65&&code<=70||code>=97&&code<=102))return"";acc+=input[i];break}for(i+=
1;i<input.length;i++){if(code=input[i].charCodeAt(0),!(code>=48&&code<=57||code>=65&&code<=70||code>=97&&code<=102))return"";acc+=input[i]}return acc}var isHextet=RegExp.
prototype.test.bind(/^[\dA-Fa-f]{1,4}$/),isIPvFuture=RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/),isZoneCharacter=RegExp.prototype.
test.bind(/^[A-Za-z\d\-._~]$/),nonSimpleDomain=RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);function isZoneIdentifier(zone){if(zone.length===0)return!1;
for(let i=0;i<zone.length;i++)if(!isZoneCharacter(zone[i])){if(zone[i]==="%"&&i+2<zone.length&&isHexPair(zone.slice(i+1,i+3))){i+=2;continue}return!1}return!0}function compressIPv6ZeroRun(hextets){
let bestStart=-1,bestLength=0,runStart=-1,runLength=0;for(let i=0;i<hextets.length;i++)hextets[i]==="0"?(runStart===-1&&(runStart=i),runLength++,runLength>bestLength&&
(bestLength=runLength,bestStart=runStart)):(runStart=-1,runLength=0);if(bestLength<2)return hextets.join(":");let head=hextets.slice(0,bestStart).join(":"),tail=hextets.
slice(bestStart+bestLength).join(":");return head+"::"+tail}function normalizeIPv6Address(input){let compression=input.indexOf("::");if(compression!==-1&&input.
indexOf("::",compression+1)!==-1)return;let left=compression===-1?input.split(":"):input.slice(0,compression).split(":"),right=compression===-1?[]:input.slice(compression+
2).split(":");compression!==-1&&(left.length===1&&left[0]===""&&(left.length=0),right.length===1&&right[0]===""&&(right.length=0));let parts2=left.concat(right),
hextetCount=0;for(let i=0;i<parts2.length;i++){let part=parts2[i];if(part==="")return;if(part.indexOf(".")!==-1){if(i!==parts2.length-1||compression!==-1&&right.
length===0||!isIPv4(part))return;hextetCount+=2;continue}if(!isHextet(part))return;parts2[i]=parseInt(part,16).toString(16),hextetCount++}if(compression===-1)return hextetCount!==
8?void 0:compressIPv6ZeroRun(parts2);if(hextetCount>=8)return;let expanded=parts2.slice(0,left.length);for(let i=hextetCount;i<8;i++)expanded.push("0");for(let i=left.
length;i<parts2.length;i++)expanded.push(parts2[i]);return compressIPv6ZeroRun(expanded)}function normalizeIPv6(host){let bracketed=host[0]==="["&&host[host.length-
1]==="]";if((host[0]==="["||host[host.length-1]==="]")&&!bracketed)return{host,isIPV6:!1,error:!0};let input=bracketed?host.slice(1,-1):host;if(bracketed&&isIPvFuture(
input))return input=input.toLowerCase(),{host:`[${input}]`,escapedHost:input,isIPV6:!1,isIPVFuture:!0};if(findToken(input,":")<2)return{host,isIPV6:!1,error:bracketed};
let zoneIdentifier="",zoneSeparator=input.indexOf("%");if(zoneSeparator!==-1){let separatorLength=input.slice(zoneSeparator,zoneSeparator+3).toLowerCase()==="%2\
5"?3:1;if(zoneIdentifier=input.slice(zoneSeparator+separatorLength),!isZoneIdentifier(zoneIdentifier))return{host,isIPV6:!1,error:!0};input=input.slice(0,zoneSeparator)}
let address=normalizeIPv6Address(input);return address===void 0?{host,isIPV6:!1,error:!0}:{host:address+(zoneIdentifier?"%"+zoneIdentifier:""),escapedHost:address+
(zoneIdentifier?"%25"+zoneIdentifier:""),isIPV6:!0}}function findToken(str,token){let ind=0;for(let i=0;i<str.length;i++)str[i]===token&&ind++;return ind}function removeDotSegments(path){
let input=path,output=[],nextSlash=-1,len=0;for(;len=input.length;){if(len===1){if(input===".")break;if(input==="/"){output.push("/");break}else{output.push(input);
break}}else if(len===2){if(input[0]==="."){if(input[1]===".")break;if(input[1]==="/"){input=input.slice(2);continue}}else if(input[0]==="/"&&(input[1]==="."||input[1]===
"/")){output.push("/");break}}else if(len===3&&input==="/.."){output.length!==0&&output.pop(),output.push("/");break}if(input[0]==="."){if(input[1]==="."){if(input[2]===
"/"){input=input.slice(3);continue}}else if(input[1]==="/"){input=input.slice(2);continue}}else if(input[0]==="/"&&input[1]==="."){if(input[2]==="/"){input=input.
slice(2);continue}else if(input[2]==="."&&input[3]==="/"){input=input.slice(3),output.length!==0&&output.pop();continue}}if((nextSlash=input.indexOf("/",1))===-1){
output.push(input);break}else output.push(input.slice(0,nextSlash)),input=input.slice(nextSlash)}return output.join("")}function removeDotSegmentsRelative(path){
if(path===""||path[0]==="/")return removeDotSegments(path);let segments=path.split("/"),last=segments.length-1,output=[],trailingDirectory=!1;for(let i=0;i<=last;i++){
let segment=segments[i];segment==="."||segment===".."?(segment===".."&&(output.length!==0&&output[output.length-1]!==".."?output.pop():output.push("..")),trailingDirectory=
i===last):output.push(segment)}return trailingDirectory&&output[output.length-1]!==".."&&output.push(""),(output.length===0||output[0]===""||output[0].includes(
":"))&&output.unshift("."),output.join("/")}var HOST_DELIMS={"@":"%40","/":"%2F","?":"%3F","#":"%23",":":"%3A"},HOST_DELIM_RE=/[@/?#:]/g,HOST_DELIM_NO_COLON_RE=/[@/?#]/g;
function reescapeHostDelimiters(host,isIP){let re=isIP?HOST_DELIM_NO_COLON_RE:HOST_DELIM_RE;return re.lastIndex=0,host.replace(re,ch=>HOST_DELIMS[ch])}function normalizePercentEncoding(input,decodeUnreserved=!1){
if(input.indexOf("%")===-1)return input;let output="";for(let i=0;i<input.length;i++){if(input[i]==="%"&&i+2<input.length){let hex=input.slice(i+1,i+3);if(isHexPair(
hex)){let normalizedHex=hex.toUpperCase(),decoded=String.fromCharCode(parseInt(normalizedHex,16));decodeUnreserved&&isUnreserved(decoded)?output+=decoded:output+=
"%"+normalizedHex,i+=2;continue}}output+=input[i]}return output}function normalizePathEncoding(input){let output="";for(let i=0;i<input.length;i++){let ch=input[i];
if(ch==="%"&&i+2<input.length){let hex=input.slice(i+1,i+3);if(isHexPair(hex)){let normalizedHex=hex.toUpperCase(),decoded=String.fromCharCode(parseInt(normalizedHex,
16));decoded!=="."&&isUnreserved(decoded)?output+=decoded:output+="%"+normalizedHex,i+=2;continue}}if(isPathCharacter(ch))output+=ch;else{let code=input.charCodeAt(
i);if(code<128)output+=isEscapeSafe(code)?ch:BYTE_HEX[code];else if(code<55296||code>57343)output+=percentEncodeNonAscii(code);else if(code<=56319&&i+1<input.length){
let low=input.charCodeAt(i+1);low>=56320&&low<=57343?(output+=percentEncodeNonAscii(65536+(code-55296<<10)+(low-56320)),i++):output+=percentEncodeNonAscii(65533)}else
output+=percentEncodeNonAscii(65533)}}return output}function serializePathEncoding(input,pathNoScheme=!1){let output="",firstSegment=pathNoScheme&&input[0]!=="/";
for(let i=0;i<input.length;i++){let ch=input[i];if(ch==="%"&&i+2<input.length){let hex=input.slice(i+1,i+3);if(isHexPair(hex)){output+="%"+hex.toUpperCase(),i+=
2;continue}}if(ch==="/"&&(firstSegment=!1),isPathCharacter(ch)&&(ch!==":"||!firstSegment))output+=ch;else{let code=input.charCodeAt(i);if(code<128)output+=BYTE_HEX[code];else if(code<
55296||code>57343)output+=percentEncodeNonAscii(code);else if(code<=56319&&i+1<input.length){let low=input.charCodeAt(i+1);low>=56320&&low<=57343?(output+=percentEncodeNonAscii(
65536+(code-55296<<10)+(low-56320)),i++):output+=percentEncodeNonAscii(65533)}else output+=percentEncodeNonAscii(65533)}}return output}function encodeComponent(input,isAllowed){
let output="";for(let i=0;i<input.length;i++){let ch=input[i];if(ch==="%"&&i+2<input.length){let hex=input.slice(i+1,i+3);if(isHexPair(hex)){output+="%"+hex.toUpperCase(),
i+=2;continue}}if(isAllowed(ch))output+=ch;else{let code=input.charCodeAt(i);if(code<128)output+=BYTE_HEX[code];else if(code<55296||code>57343)output+=percentEncodeNonAscii(
code);else if(code<=56319&&i+1<input.length){let low=input.charCodeAt(i+1);low>=56320&&low<=57343?(output+=percentEncodeNonAscii(65536+(code-55296<<10)+(low-56320)),
i++):output+=percentEncodeNonAscii(65533)}else output+=percentEncodeNonAscii(65533)}}return output}function encodeUserinfo(input){return encodeComponent(input,isUserinfoCharacter)}
function encodeQuery(input){return encodeComponent(input,isQueryFragmentCharacter)}function encodeFragment(input){return encodeComponent(input,isQueryFragmentCharacter)}
function isEscapeSafe(cp){return cp>=48&&cp<=57||cp>=65&&cp<=90||cp>=97&&cp<=122||cp===42||cp===43||cp===45||cp===46||cp===47||cp===64||cp===95}function normalizeQueryFragmentEncoding(input){
let output="";for(let i=0;i<input.length;i++){let ch=input[i];if(ch==="%"&&i+2<input.length){let hex=input.slice(i+1,i+3);if(isHexPair(hex)){let normalizedHex=hex.
toUpperCase(),decoded=String.fromCharCode(parseInt(normalizedHex,16));isUnreserved(decoded)?output+=decoded:output+="%"+normalizedHex,i+=2;continue}}if(isQueryFragmentCharacter(
ch))output+=ch;else{let code=input.charCodeAt(i);if(code<128)output+=isEscapeSafe(code)?ch:BYTE_HEX[code];else if(code<55296||code>57343)output+=percentEncodeNonAscii(
code);else if(code<=56319&&i+1<input.length){let low=input.charCodeAt(i+1);low>=56320&&low<=57343?(output+=percentEncodeNonAscii(65536+(code-55296<<10)+(low-56320)),
i++):output+=percentEncodeNonAscii(65533)}else output+=percentEncodeNonAscii(65533)}}return output}function escapePreservingEscapes(input){let output="";for(let i=0;i<
input.length;i++){if(input[i]==="%"&&i+2<input.length){let hex=input.slice(i+1,i+3);if(isHexPair(hex)){output+="%"+hex.toUpperCase(),i+=2;continue}}output+=escape(
input[i])}return output}function recomposeAuthority(component){let uriTokens=[];if(component.userinfo!==void 0&&(uriTokens.push(encodeUserinfo(component.userinfo)),
uriTokens.push("@")),component.host!==void 0){let host=component.host;if(!isIPv4(host)){let ipV6res=normalizeIPv6(host);ipV6res.isIPV6!==!0&&ipV6res.isIPVFuture!==
!0&&(host=normalizePercentEncoding(host,!0),ipV6res=normalizeIPv6(host)),ipV6res.isIPV6===!0||ipV6res.isIPVFuture===!0?host=`[${ipV6res.escapedHost}]`:host=reescapeHostDelimiters(
host,!1)}uriTokens.push(host)}if(typeof component.port=="number"||typeof component.port=="string"){let port=String(component.port);if(!isPort(port))throw new TypeError(
"URI port is malformed.");uriTokens.push(":"),uriTokens.push(port)}return uriTokens.length?uriTokens.join(""):void 0}module.exports={nonSimpleDomain,recomposeAuthority,
reescapeHostDelimiters,normalizePercentEncoding,normalizePathEncoding,serializePathEncoding,normalizeQueryFragmentEncoding,encodeUserinfo,encodeQuery,encodeFragment,
escapePreservingEscapes,removeDotSegments,removeDotSegmentsRelative,isIPv4,isUUID,normalizeIPv6,stringArrayToHexStripped}}});var require_schemes=__commonJS({"node_modules/fast-uri/lib/schemes.js"(exports,module){"use strict";var{isUUID}=require_utils(),URN_REG=/^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu,
supportedSchemeNames=["http","https","ws","wss","urn","urn:uuid"];function isValidSchemeName(name2){return supportedSchemeNames.indexOf(name2)!==-1}function wsIsSecure(wsComponent){
return wsComponent.secure===!0?!0:wsComponent.secure===!1?!1:wsComponent.scheme?wsComponent.scheme.length===3&&(wsComponent.scheme[0]==="w"||wsComponent.scheme[0]===
"W")&&(wsComponent.scheme[1]==="s"||wsComponent.scheme[1]==="S")&&(wsComponent.scheme[2]==="s"||wsComponent.scheme[2]==="S"):!1}function httpParse(component){return component.
host||(component.error=component.error||"HTTP URIs must have a host."),component}function httpSerialize(component){let secure=String(component.scheme).toLowerCase()===
"https";return(component.port===(secure?443:80)||component.port==="")&&(component.port=void 0),component.path||(component.path="/"),component}function wsParse(wsComponent){
return wsComponent.secure=wsIsSecure(wsComponent),wsComponent.resourceName=(wsComponent.path||"/")+(wsComponent.query?"?"+wsComponent.query:""),wsComponent.path=
void 0,wsComponent.query=void 0,wsComponent}function wsSerialize(wsComponent){if((wsComponent.port===(wsIsSecure(wsComponent)?443:80)||wsComponent.port==="")&&(wsComponent.
port=void 0),typeof wsComponent.secure=="boolean"&&(wsComponent.scheme=wsComponent.secure?"wss":"ws",wsComponent.secure=void 0),wsComponent.resourceName){let queryIndex=wsComponent.
resourceName.indexOf("?"),path=queryIndex===-1?wsComponent.resourceName:wsComponent.resourceName.slice(0,queryIndex);wsComponent.path=path&&path!=="/"?path:void 0,
wsComponent.query=queryIndex===-1?void 0:wsComponent.resourceName.slice(queryIndex+1),wsComponent.resourceName=void 0}return wsComponent.fragment=void 0,wsComponent}
function urnParse(urnComponent,options){if(!urnComponent.path)return urnComponent.error="URN can not be parsed",urnComponent;let matches=urnComponent.path.match(
URN_REG);if(matches&&matches[0]===urnComponent.path){let scheme=options.scheme||urnComponent.scheme||"urn";urnComponent.nid=matches[1].toLowerCase(),urnComponent.
nss=matches[2];let urnScheme=`${scheme}:${options.nid||urnComponent.nid}`,schemeHandler=getSchemeHandler(urnScheme);urnComponent.path=void 0,schemeHandler&&(urnComponent=
schemeHandler.parse(urnComponent,options))}else urnComponent.error=urnComponent.error||"URN can not be parsed.";return urnComponent}function urnSerialize(urnComponent,options){
if(urnComponent.nid===void 0)throw new Error("URN without nid cannot be serialized");let scheme=options.scheme||urnComponent.scheme||"urn",nid=urnComponent.nid.
toLowerCase(),urnScheme=`${scheme}:${options.nid||nid}`,schemeHandler=getSchemeHandler(urnScheme);schemeHandler&&(urnComponent=schemeHandler.serialize(urnComponent,
options));let uriComponent=urnComponent,nss=urnComponent.nss;return uriComponent.path=`${nid||options.nid}:${nss}`,options.skipEscape=!0,uriComponent}function urnuuidParse(urnComponent,options){
let uuidComponent=urnComponent;return uuidComponent.uuid=uuidComponent.nss,uuidComponent.nss=void 0,!options.tolerant&&(!uuidComponent.uuid||!isUUID(uuidComponent.
uuid))&&(uuidComponent.error=uuidComponent.error||"UUID is not valid."),uuidComponent}function urnuuidSerialize(uuidComponent){let urnComponent=uuidComponent;return urnComponent.
nss=(uuidComponent.uuid||"").toLowerCase(),urnComponent}var http={scheme:"http",domainHost:!0,parse:httpParse,serialize:httpSerialize},https={scheme:"https",domainHost:http.
domainHost,parse:httpParse,serialize:httpSerialize},ws={scheme:"ws",domainHost:!0,parse:wsParse,serialize:wsSerialize},wss={scheme:"wss",domainHost:ws.domainHost,
parse:ws.parse,serialize:ws.serialize},urn={scheme:"urn",parse:urnParse,serialize:urnSerialize,skipNormalize:!0},urnuuid={scheme:"urn:uuid",parse:urnuuidParse,serialize:urnuuidSerialize,
skipNormalize:!0},SCHEMES={http,https,ws,wss,urn,"urn:uuid":urnuuid};Object.setPrototypeOf(SCHEMES,null);function getSchemeHandler(scheme){return scheme&&(SCHEMES[scheme]||
SCHEMES[scheme.toLowerCase()])||void 0}module.exports={wsIsSecure,SCHEMES,isValidSchemeName,getSchemeHandler}}});var require_fast_uri=__commonJS({"node_modules/fast-uri/index.js"(exports,module){"use strict";var{normalizeIPv6,removeDotSegments,removeDotSegmentsRelative,recomposeAuthority,
normalizePercentEncoding,normalizePathEncoding,serializePathEncoding,normalizeQueryFragmentEncoding,encodeQuery,encodeFragment,reescapeHostDelimiters,isIPv4,nonSimpleDomain}=require_utils(),
{SCHEMES,getSchemeHandler}=require_schemes(),VALID_SCHEME=/^[A-Za-z][A-Za-z0-9+.-]*$/u,MALFORMED_SCHEME_ERROR="URI scheme is malformed.",MALFORMED_HOST_ERROR="U\
RI host is malformed.",FORBIDDEN_DOMAIN_HOST_CHARACTER=/[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;function validateScheme(scheme){let stringScheme=String(scheme);if(!VALID_SCHEME.
test(stringScheme))throw new TypeError(MALFORMED_SCHEME_ERROR);return stringScheme}function normalize(uri,options){return typeof uri=="string"?uri=normalizeString(
uri,options):typeof uri=="object"&&(uri=parse(serialize(uri,options),options)),uri}function resolve(baseURI,relativeURI,options){let schemelessOptions=options?Object.
assign({scheme:"null"},options):{scheme:"null"},{parsed:baseParsed,malformedAuthorityOrPort:baseMalformed,malformedPercentEncoding:baseMalformedPercentEncoding,
malformedSchemeSpecific:baseMalformedSchemeSpecific,malformedHost:baseMalformedHost,malformedScheme:baseMalformedScheme}=parseWithStatus(baseURI,schemelessOptions),
{parsed:relativeParsed,malformedAuthorityOrPort:relativeMalformed,malformedPercentEncoding:relativeMalformedPercentEncoding,malformedSchemeSpecific:relativeMalformedSchemeSpecific,
malformedHost:relativeMalformedHost,malformedScheme:relativeMalformedScheme}=parseWithStatus(relativeURI,schemelessOptions);if(baseMalformed||relativeMalformed||
baseMalformedPercentEncoding||relativeMalformedPercentEncoding||baseMalformedSchemeSpecific||relativeMalformedSchemeSpecific||baseMalformedHost||relativeMalformedHost||
baseMalformedScheme||relativeMalformedScheme)throw new Error(baseParsed.error||relativeParsed.error||"URI is malformed.");let resolved=resolveComponent(baseParsed,
relativeParsed,schemelessOptions,!0),resolvedSchemeHandler=getSchemeHandler(options&&options.scheme||resolved.scheme),resolvedHost=resolved.host,resolvedHostIsIP=resolvedHost!==
void 0&&resolvedHost!==""&&(isIPv4(resolvedHost)||normalizeIPv6(resolvedHost).isIPV6);if(hasForbiddenDomainHost(resolved,options||{},resolvedSchemeHandler,resolvedHostIsIP))
throw new Error(MALFORMED_HOST_ERROR);canonicalizeHost(resolved,options||{},resolvedSchemeHandler,resolvedHostIsIP);let encodedASCIIHost=resolvedHost&&resolvedHost.
indexOf("%")!==-1&&!new RegExp("\\P{ASCII}","u").test(resolvedHost);if(resolved.error&&!encodedASCIIHost)throw new Error(resolved.error);return schemelessOptions.
skipEscape=!0,serialize(resolved,schemelessOptions)}function resolveComponent(base,relative,options,skipNormalization){let target={};if(skipNormalization||(base=
parse(serialize(base,options),options),relative=parse(serialize(relative,options),options)),options=options||{},!options.tolerant&&relative.scheme)target.scheme=
relative.scheme,target.userinfo=relative.userinfo,target.host=relative.host,target.port=relative.port,target.path=removeDotSegments(relative.path||""),target.query=
relative.query;else{if(relative.userinfo!==void 0||relative.host!==void 0||relative.port!==void 0)target.userinfo=relative.userinfo,target.host=relative.host,target.
port=relative.port,target.path=removeDotSegments(relative.path||""),target.query=relative.query;else{if(!relative.path)target.path=base.path,relative.query!==void 0?
target.query=relative.query:target.query=base.query;else{if(relative.path[0]==="/")target.path=removeDotSegments(relative.path);else{let baseHasAuthority=base.userinfo!==
void 0||base.host!==void 0||base.port!==void 0;baseHasAuthority&&!base.path?target.path="/"+relative.path:base.path?target.path=base.path.slice(0,base.path.lastIndexOf(
"/")+1)+relative.path:target.path=relative.path,target.path=base.scheme===void 0&&!baseHasAuthority&&target.path[0]!=="/"?removeDotSegmentsRelative(target.path):
removeDotSegments(target.path)}target.query=relative.query}target.userinfo=base.userinfo,target.host=base.host,target.port=base.port}target.scheme=base.scheme}return target.
fragment=relative.fragment,target}function equal(uriA,uriB,options){let normalizedA=normalizeComparableURI(uriA,options),normalizedB=normalizeComparableURI(uriB,
options);return normalizedA!==void 0&&normalizedB!==void 0&&normalizedA===normalizedB}function serialize(cmpts,opts){let component={host:cmpts.host,scheme:cmpts.
scheme,userinfo:cmpts.userinfo,port:cmpts.port,path:cmpts.path,query:cmpts.query,nid:cmpts.nid,nss:cmpts.nss,uuid:cmpts.uuid,fragment:cmpts.fragment,reference:cmpts.
reference,resourceName:cmpts.resourceName,secure:cmpts.secure,error:""},options=Object.assign({},opts),uriTokens=[];component.scheme&&(component.scheme=validateScheme(
component.scheme));let schemeHandler=getSchemeHandler(options.scheme||component.scheme);schemeHandler&&schemeHandler.serialize&&schemeHandler.serialize(component,
options);let hasAuthority=component.userinfo!==void 0||component.host!==void 0||component.port!==void 0,schemelessReference=(component.scheme===void 0||options.
reference==="suffix")&&!hasAuthority,pathNoScheme=!options.skipEscape&&schemelessReference;component.path!==void 0&&(options.skipEscape?component.path=normalizePercentEncoding(
component.path):component.path=serializePathEncoding(component.path,pathNoScheme)),options.reference!=="suffix"&&component.scheme&&(component.scheme=validateScheme(
component.scheme),uriTokens.push(component.scheme,":"));let authority=recomposeAuthority(component);if(authority!==void 0&&(options.reference!=="suffix"&&uriTokens.
push("//"),uriTokens.push(authority),component.path&&component.path[0]!=="/"&&uriTokens.push("/")),component.path!==void 0){let s=component.path;!options.absolutePath&&
(!schemeHandler||!schemeHandler.absolutePath)&&(s=schemelessReference&&s[0]!=="/"?removeDotSegmentsRelative(s):removeDotSegments(s)),schemelessReference&&(s=serializePathEncoding(
s,!0)),authority===void 0&&s[0]==="/"&&s[1]==="/"&&(s="/%2F"+s.slice(2)),uriTokens.push(s)}return component.query!==void 0&&uriTokens.push("?",encodeQuery(component.
query)),component.fragment!==void 0&&uriTokens.push("#",encodeFragment(component.fragment)),uriTokens.join("")}var URI_PARSE=/^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u,
AUTHORITY_PREFIX=/^(?:[^#/:?]+:)?\/\/([^/?#]*)/,AUTHORITY_INTRODUCER_REGION=/^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;function getParseError(parsed,matches){if(matches[2]!==
void 0&&parsed.path&&parsed.path[0]!=="/")return'URI path must start with "/" when authority is present.';if(typeof parsed.port=="number"&&(parsed.port<0||parsed.
port>65535))return"URI port is malformed."}function hasMalformedPercentEncoding(component){if(component===void 0)return!1;let percent=component.indexOf("%");for(;percent!==
-1;){if(percent+2>=component.length||!/^[\da-f]{2}$/iu.test(component.slice(percent+1,percent+3)))return!0;percent=component.indexOf("%",percent+3)}return!1}function isIPLiteral(host){
return host[0]==="["&&host[host.length-1]==="]"}function hasMalformedComponentPercentEncoding(matches){let host=matches[4];return hasMalformedPercentEncoding(matches[3])||
host!==void 0&&!isIPLiteral(host)&&hasMalformedPercentEncoding(host)||hasMalformedPercentEncoding(matches[6])||hasMalformedPercentEncoding(matches[7])||hasMalformedPercentEncoding(
matches[8])}function canonicalizeHost(parsed,options,schemeHandler,isIP){if(hasForbiddenDomainHost(parsed,options,schemeHandler,isIP))return parsed.error=parsed.
error||MALFORMED_HOST_ERROR,!0;if(!options.unicodeSupport&&(!schemeHandler||!schemeHandler.unicodeSupport)&&parsed.host&&!isIPLiteral(parsed.host)&&(options.domainHost||
schemeHandler&&schemeHandler.domainHost)&&isIP===!1&&nonSimpleDomain(parsed.host)){let url;try{url=new URL("http://"+parsed.host)}catch(e){return parsed.error=parsed.
error||"Host's domain name can not be converted to ASCII: "+e,!0}if(!isHostOnlyURL(url))return parsed.error=parsed.error||MALFORMED_HOST_ERROR,!0;parsed.host=url.
hostname}return!1}function hasForbiddenDomainHost(parsed,options,schemeHandler,isIP){return!!(parsed.host&&isIP===!1&&!isIPLiteral(parsed.host)&&(options.domainHost||
schemeHandler&&schemeHandler.domainHost)&&FORBIDDEN_DOMAIN_HOST_CHARACTER.test(parsed.host))}function isHostOnlyURL(url){return url.username===""&&url.password===
""&&url.port===""&&url.pathname==="/"&&url.search===""&&url.hash===""&&url.hostname!==""}function parseWithStatus(uri,opts){let options=Object.assign({},opts),parsed={
scheme:void 0,userinfo:void 0,host:"",port:void 0,path:"",query:void 0,fragment:void 0},malformedAuthorityOrPort=!1,malformedPercentEncoding=!1,malformedSchemeSpecific=!1,
malformedHost=!1,malformedIPLiteral=!1,malformedScheme=!1,isIP=!1;options.reference==="suffix"&&(options.scheme?uri=options.scheme+":"+uri:uri="//"+uri);let authorityMatch=uri.
match(AUTHORITY_PREFIX);authorityMatch!==null&&authorityMatch[1].indexOf("\\")!==-1&&(parsed.error="URI authority must not contain a literal backslash.",malformedAuthorityOrPort=
!0);let introducerMatch=uri.match(AUTHORITY_INTRODUCER_REGION);if(introducerMatch!==null){let region=introducerMatch[1],normalizedRegion=region.replace(/[\t\n\r]/g,
"");normalizedRegion.length>=2&&(normalizedRegion.slice(0,2)!=="//"?(parsed.error=parsed.error||"URI authority must not contain a literal backslash.",malformedAuthorityOrPort=
!0):region.length!==normalizedRegion.length&&(parsed.error=parsed.error||"URI authority introducer must not contain whitespace.",malformedAuthorityOrPort=!0))}let matches=uri.
match(URI_PARSE);if(matches){parsed.scheme=matches[1],parsed.userinfo=matches[3],parsed.host=matches[4],parsed.port=parseInt(matches[5],10),parsed.path=matches[6]||
"",parsed.query=matches[7],parsed.fragment=matches[8],parsed.scheme!==void 0&&(VALID_SCHEME.test(parsed.scheme)?parsed.scheme=parsed.scheme.toLowerCase():(parsed.
error=parsed.error||MALFORMED_SCHEME_ERROR,malformedScheme=!0)),malformedPercentEncoding=hasMalformedComponentPercentEncoding(matches),malformedPercentEncoding&&
(parsed.error=parsed.error||"URI contains malformed percent-encoding."),isNaN(parsed.port)&&(parsed.port=matches[5]);let parseError=getParseError(parsed,matches);
if(parseError!==void 0&&(parsed.error=parsed.error||parseError,malformedAuthorityOrPort=!0),parsed.host)if(isIPv4(parsed.host)===!1){let bracketedIPLiteral=isIPLiteral(
parsed.host),hasIPLiteralBracket=parsed.host.indexOf("[")!==-1||parsed.host.indexOf("]")!==-1,ipv6result=normalizeIPv6(parsed.host);isIP=ipv6result.isIPV6||ipv6result.
isIPVFuture===!0,malformedIPLiteral=hasIPLiteralBracket&&(!bracketedIPLiteral||ipv6result.error===!0),parsed.host=isIP?ipv6result.host:ipv6result.host.toLowerCase(),
malformedIPLiteral&&(parsed.error=parsed.error||MALFORMED_HOST_ERROR,malformedAuthorityOrPort=!0)}else isIP=!0;parsed.scheme===void 0&&parsed.userinfo===void 0&&
parsed.host===void 0&&parsed.port===void 0&&parsed.query===void 0&&!parsed.path?parsed.reference="same-document":parsed.scheme===void 0?parsed.reference="relati\
ve":parsed.fragment===void 0?parsed.reference="absolute":parsed.reference="uri",options.reference&&options.reference!=="suffix"&&options.reference!==parsed.reference&&
(parsed.error=parsed.error||"URI is not a "+options.reference+" reference.");let schemeHandler=getSchemeHandler(options.scheme||parsed.scheme);if(malformedIPLiteral||
(malformedHost=canonicalizeHost(parsed,options,schemeHandler,isIP)),uri.indexOf("%")!==-1&&parsed.host!==void 0&&!malformedIPLiteral){let host=isIP?parsed.host:
normalizePercentEncoding(parsed.host,!0);isIP||(host=normalizePercentEncoding(host.toLowerCase())),parsed.host=isIP||options.scheme!=="null"?reescapeHostDelimiters(
host,isIP):host}(!schemeHandler||schemeHandler&&!schemeHandler.skipNormalize)&&(parsed.path&&(parsed.path=normalizePathEncoding(parsed.path)),parsed.query&&(parsed.
query=normalizeQueryFragmentEncoding(parsed.query)),parsed.fragment&&(parsed.fragment=normalizeQueryFragmentEncoding(parsed.fragment))),schemeHandler&&schemeHandler.
parse&&(schemeHandler.parse(parsed,options),schemeHandler===SCHEMES.urn&&parsed.nid===void 0&&(malformedSchemeSpecific=!0))}else parsed.error=parsed.error||"URI\
 can not be parsed.";return{parsed,malformedAuthorityOrPort,malformedPercentEncoding,malformedSchemeSpecific,malformedHost,malformedScheme}}function parse(uri,opts){
return parseWithStatus(uri,opts).parsed}function normalizeString(uri,opts){return normalizeStringWithStatus(uri,opts).normalized}function normalizeStringWithStatus(uri,opts){
let{parsed,malformedAuthorityOrPort,malformedPercentEncoding,malformedSchemeSpecific,malformedHost,malformedScheme}=parseWithStatus(uri,opts);return{normalized:malformedAuthorityOrPort||
malformedPercentEncoding||malformedSchemeSpecific||malformedHost||malformedScheme?uri:serialize(parsed,opts),malformedAuthorityOrPort,malformedPercentEncoding,malformedSchemeSpecific,
malformedHost,malformedScheme}}function normalizeComparableURI(uri,opts){if(typeof uri!="string"&&typeof uri!="object")return;let value2;try{value2=typeof uri==
"string"?uri:serialize(uri,opts)}catch{return}let{normalized,malformedAuthorityOrPort,malformedPercentEncoding,malformedSchemeSpecific,malformedHost,malformedScheme}=normalizeStringWithStatus(
value2,opts);return malformedAuthorityOrPort||malformedPercentEncoding||malformedSchemeSpecific||malformedHost||malformedScheme?void 0:normalized}var fastUri={SCHEMES,
normalize,resolve,resolveComponent,equal,serialize,parse};module.exports=fastUri;module.exports.default=fastUri;module.exports.fastUri=fastUri}});var require_uri=__commonJS({"node_modules/ajv/dist/runtime/uri.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var uri=require_fast_uri();
uri.code='require("ajv/dist/runtime/uri").default';exports.default=uri}});var require_core=__commonJS({"node_modules/ajv/dist/core.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.CodeGen=exports.
Name=exports.nil=exports.stringify=exports.str=exports._=exports.KeywordCxt=void 0;var validate_1=require_validate();Object.defineProperty(exports,"KeywordCxt",
{enumerable:!0,get:function(){return validate_1.KeywordCxt}});var codegen_1=require_codegen();Object.defineProperty(exports,"_",{enumerable:!0,get:function(){return codegen_1.
_}});Object.defineProperty(exports,"str",{enumerable:!0,get:function(){return codegen_1.str}});Object.defineProperty(exports,"stringify",{enumerable:!0,get:function(){
return codegen_1.stringify}});Object.defineProperty(exports,"nil",{enumerable:!0,get:function(){return codegen_1.nil}});Object.defineProperty(exports,"Name",{enumerable:!0,
get:function(){return codegen_1.Name}});Object.defineProperty(exports,"CodeGen",{enumerable:!0,get:function(){return codegen_1.CodeGen}});var validation_error_1=require_validation_error(),
ref_error_1=require_ref_error(),rules_1=require_rules(),compile_1=require_compile(),codegen_2=require_codegen(),resolve_1=require_resolve(),dataType_1=require_dataType(),
util_1=require_util(),$dataRefSchema=require_data(),uri_1=require_uri(),defaultRegExp=(str,flags)=>new RegExp(str,flags);defaultRegExp.code="new RegExp";var META_IGNORE_OPTIONS=[
"removeAdditional","useDefaults","coerceTypes"],EXT_SCOPE_NAMES=new Set(["validate","serialize","parse","wrapper","root","schema","keyword","pattern","formats",
"validate$data","func","obj","Error"]),removedOptions={errorDataPath:"",format:"`validateFormats: false` can be used instead.",nullable:'"nullable" keyword is s\
upported by default.',jsonPointers:"Deprecated jsPropertySyntax can be used instead.",extendRefs:"Deprecated ignoreKeywordsWithRef can be used instead.",missingRefs:"\
Pass empty schema with $id that should be ignored to ajv.addSchema.",processCode:"Use option `code: {process: (code, schemaEnv: object) => string}`",sourceCode:"\
Use option `code: {source: true}`",strictDefaults:"It is default now, see option `strict`.",strictKeywords:"It is default now, see option `strict`.",uniqueItems:'\
"uniqueItems" keyword is always validated.',unknownFormats:"Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",cache:"Map is used as \
cache, schema object as key.",serialize:"Map is used as cache, schema object as key.",ajvErrors:"It is default now."},deprecatedOptions={ignoreKeywordsWithRef:"",
jsPropertySyntax:"",unicode:'"minLength"/"maxLength" account for unicode characters by default.'},MAX_EXPRESSION=200;function requiredOptions(o){var _a,_b,_c,_d,
_e,_f,_g,_h,_j,_k,_l,_m,_o,_p,_q,_r,_s,_t,_u,_v,_w,_x,_y,_z,_0;let s=o.strict,_optz=(_a=o.code)===null||_a===void 0?void 0:_a.optimize,optimize=_optz===!0||_optz===
void 0?1:_optz||0,regExp=(_c=(_b=o.code)===null||_b===void 0?void 0:_b.regExp)!==null&&_c!==void 0?_c:defaultRegExp,uriResolver=(_d=o.uriResolver)!==null&&_d!==
void 0?_d:uri_1.default;return{strictSchema:(_f=(_e=o.strictSchema)!==null&&_e!==void 0?_e:s)!==null&&_f!==void 0?_f:!0,strictNumbers:(_h=(_g=o.strictNumbers)!==
null&&_g!==void 0?_g:s)!==null&&_h!==void 0?_h:!0,strictTypes:(_k=(_j=o.strictTypes)!==null&&_j!==void 0?_j:s)!==null&&_k!==void 0?_k:"log",strictTuples:(_m=(_l=
o.strictTuples)!==null&&_l!==void 0?_l:s)!==null&&_m!==void 0?_m:"log",strictRequired:(_p=(_o=o.strictRequired)!==null&&_o!==void 0?_o:s)!==null&&_p!==void 0?_p:
!1,code:o.code?{...o.code,optimize,regExp}:{optimize,regExp},loopRequired:(_q=o.loopRequired)!==null&&_q!==void 0?_q:MAX_EXPRESSION,loopEnum:(_r=o.loopEnum)!==null&&
_r!==void 0?_r:MAX_EXPRESSION,meta:(_s=o.meta)!==null&&_s!==void 0?_s:!0,messages:(_t=o.messages)!==null&&_t!==void 0?_t:!0,inlineRefs:(_u=o.inlineRefs)!==null&&
_u!==void 0?_u:!0,schemaId:(_v=o.schemaId)!==null&&_v!==void 0?_v:"$id",addUsedSchema:(_w=o.addUsedSchema)!==null&&_w!==void 0?_w:!0,validateSchema:(_x=o.validateSchema)!==
null&&_x!==void 0?_x:!0,validateFormats:(_y=o.validateFormats)!==null&&_y!==void 0?_y:!0,unicodeRegExp:(_z=o.unicodeRegExp)!==null&&_z!==void 0?_z:!0,int32range:(_0=
o.int32range)!==null&&_0!==void 0?_0:!0,uriResolver}}var Ajv=class{constructor(opts={}){this.schemas={},this.refs={},this.formats=Object.create(null),this._compilations=
new Set,this._loading={},this._cache=new Map,opts=this.opts={...opts,...requiredOptions(opts)};let{es5,lines}=this.opts.code;this.scope=new codegen_2.ValueScope(
{scope:{},prefixes:EXT_SCOPE_NAMES,es5,lines}),this.logger=getLogger(opts.logger);let formatOpt=opts.validateFormats;opts.validateFormats=!1,this.RULES=(0,rules_1.
getRules)(),checkOptions.call(this,removedOptions,opts,"NOT SUPPORTED"),checkOptions.call(this,deprecatedOptions,opts,"DEPRECATED","warn"),this._metaOpts=getMetaSchemaOptions.
call(this),opts.formats&&addInitialFormats.call(this),this._addVocabularies(),this._addDefaultMetaSchema(),opts.keywords&&addInitialKeywords.call(this,opts.keywords),
typeof opts.meta=="object"&&this.addMetaSchema(opts.meta),addInitialSchemas.call(this),opts.validateFormats=formatOpt}_addVocabularies(){this.addKeyword("$async")}_addDefaultMetaSchema(){
let{$data,meta,schemaId}=this.opts,_dataRefSchema=$dataRefSchema;schemaId==="id"&&(_dataRefSchema={...$dataRefSchema},_dataRefSchema.id=_dataRefSchema.$id,delete _dataRefSchema.
$id),meta&&$data&&this.addMetaSchema(_dataRefSchema,_dataRefSchema[schemaId],!1)}defaultMeta(){let{meta,schemaId}=this.opts;return this.opts.defaultMeta=typeof meta==
"object"?meta[schemaId]||meta:void 0}validate(schemaKeyRef,data){let v;if(typeof schemaKeyRef=="string"){if(v=this.getSchema(schemaKeyRef),!v)throw new Error(`n\
o schema with key or ref "${schemaKeyRef}"`)}else v=this.compile(schemaKeyRef);let valid=v(data);return"$async"in v||(this.errors=v.errors),valid}compile(schema,_meta){
let sch=this._addSchema(schema,_meta);return sch.validate||this._compileSchemaEnv(sch)}compileAsync(schema,meta){if(typeof this.opts.loadSchema!="function")throw new Error(
"options.loadSchema should be a function");let{loadSchema}=this.opts;return runCompileAsync.call(this,schema,meta);async function runCompileAsync(_schema,_meta){
await loadMetaSchema.call(this,_schema.$schema);let sch=this._addSchema(_schema,_meta);return sch.validate||_compileAsync.call(this,sch)}async function loadMetaSchema($ref){
$ref&&!this.getSchema($ref)&&await runCompileAsync.call(this,{$ref},!0)}async function _compileAsync(sch){try{return this._compileSchemaEnv(sch)}catch(e){if(!(e instanceof
ref_error_1.default))throw e;return checkLoaded.call(this,e),await loadMissingSchema.call(this,e.missingSchema),_compileAsync.call(this,sch)}}function checkLoaded({
missingSchema:ref,missingRef}){if(this.refs[ref])throw new Error(`AnySchema ${ref} is loaded but ${missingRef} cannot be resolved`)}async function loadMissingSchema(ref){
let _schema=await _loadSchema.call(this,ref);this.refs[ref]||await loadMetaSchema.call(this,_schema.$schema),this.refs[ref]||this.addSchema(_schema,ref,meta)}async function _loadSchema(ref){
let p=this._loading[ref];if(p)return p;try{return await(this._loading[ref]=loadSchema(ref))}finally{delete this._loading[ref]}}}addSchema(schema,key,_meta,_validateSchema=this.
opts.validateSchema){if(Array.isArray(schema)){for(let sch of schema)this.addSchema(sch,void 0,_meta,_validateSchema);return this}let id;if(typeof schema=="obje\
ct"){let{schemaId}=this.opts;if(id=schema[schemaId],id!==void 0&&typeof id!="string")throw new Error(`schema ${schemaId} must be string`)}return key=(0,resolve_1.
normalizeId)(key||id),this._checkUnique(key),this.schemas[key]=this._addSchema(schema,_meta,key,_validateSchema,!0),this}addMetaSchema(schema,key,_validateSchema=this.
opts.validateSchema){return this.addSchema(schema,key,!0,_validateSchema),this}validateSchema(schema,throwOrLogError){if(typeof schema=="boolean")return!0;let $schema;
if($schema=schema.$schema,$schema!==void 0&&typeof $schema!="string")throw new Error("$schema must be a string");if($schema=$schema||this.opts.defaultMeta||this.
defaultMeta(),!$schema)return this.logger.warn("meta-schema not available"),this.errors=null,!0;let valid=this.validate($schema,schema);if(!valid&&throwOrLogError){
let message="schema is invalid: "+this.errorsText();if(this.opts.validateSchema==="log")this.logger.error(message);else throw new Error(message)}return valid}getSchema(keyRef){
let sch;for(;typeof(sch=getSchEnv.call(this,keyRef))=="string";)keyRef=sch;if(sch===void 0){let{schemaId}=this.opts,root=new compile_1.SchemaEnv({schema:{},schemaId});
if(sch=compile_1.resolveSchema.call(this,root,keyRef),!sch)return;this.refs[keyRef]=sch}return sch.validate||this._compileSchemaEnv(sch)}removeSchema(schemaKeyRef){
if(schemaKeyRef instanceof RegExp)return this._removeAllSchemas(this.schemas,schemaKeyRef),this._removeAllSchemas(this.refs,schemaKeyRef),this;switch(typeof schemaKeyRef){case"\
undefined":return this._removeAllSchemas(this.schemas),this._removeAllSchemas(this.refs),this._cache.clear(),this;case"string":{let sch=getSchEnv.call(this,schemaKeyRef);
return typeof sch=="object"&&this._cache.delete(sch.schema),delete this.schemas[schemaKeyRef],delete this.refs[schemaKeyRef],this}case"object":{let cacheKey=schemaKeyRef;
this._cache.delete(cacheKey);let id=schemaKeyRef[this.opts.schemaId];return id&&(id=(0,resolve_1.normalizeId)(id),delete this.schemas[id],delete this.refs[id]),
this}default:throw new Error("ajv.removeSchema: invalid parameter")}}addVocabulary(definitions){for(let def of definitions)this.addKeyword(def);return this}addKeyword(kwdOrDef,def){
let keyword;if(typeof kwdOrDef=="string")keyword=kwdOrDef,typeof def=="object"&&(this.logger.warn("these parameters are deprecated, see docs for addKeyword"),def.
keyword=keyword);else if(typeof kwdOrDef=="object"&&def===void 0){if(def=kwdOrDef,keyword=def.keyword,Array.isArray(keyword)&&!keyword.length)throw new Error("a\
ddKeywords: keyword must be string or non-empty array")}else throw new Error("invalid addKeywords parameters");if(checkKeyword.call(this,keyword,def),!def)return(0,util_1.
eachItem)(keyword,kwd=>addRule.call(this,kwd)),this;keywordMetaschema.call(this,def);let definition={...def,type:(0,dataType_1.getJSONTypes)(def.type),schemaType:(0,dataType_1.
getJSONTypes)(def.schemaType)};return(0,util_1.eachItem)(keyword,definition.type.length===0?k=>addRule.call(this,k,definition):k=>definition.type.forEach(t=>addRule.
call(this,k,definition,t))),this}getKeyword(keyword){let rule=this.RULES.all[keyword];return typeof rule=="object"?rule.definition:!!rule}removeKeyword(keyword){
let{RULES}=this;delete RULES.keywords[keyword],delete RULES.all[keyword];for(let group2 of RULES.rules){let i=group2.rules.findIndex(rule=>rule.keyword===keyword);
i>=0&&group2.rules.splice(i,1)}return this}addFormat(name2,format){return typeof format=="string"&&(format=new RegExp(format)),this.formats[name2]=format,this}errorsText(errors=this.
errors,{separator=", ",dataVar="data"}={}){return!errors||errors.length===0?"No errors":errors.map(e=>`${dataVar}${e.instancePath} ${e.message}`).reduce((text2,msg)=>text2+
separator+msg)}$dataMetaSchema(metaSchema,keywordsJsonPointers){let rules=this.RULES.all;metaSchema=JSON.parse(JSON.stringify(metaSchema));for(let jsonPointer of keywordsJsonPointers){
let segments=jsonPointer.split("/").slice(1),keywords2=metaSchema;for(let seg of segments)keywords2=keywords2[seg];for(let key in rules){let rule=rules[key];if(typeof rule!=
"object")continue;let{$data}=rule.definition,schema=keywords2[key];$data&&schema&&(keywords2[key]=schemaOrData(schema))}}return metaSchema}_removeAllSchemas(schemas,regex){
for(let keyRef in schemas){let sch=schemas[keyRef];(!regex||regex.test(keyRef))&&(typeof sch=="string"?delete schemas[keyRef]:sch&&!sch.meta&&(this._cache.delete(
sch.schema),delete schemas[keyRef]))}}_addSchema(schema,meta,baseId,validateSchema=this.opts.validateSchema,addSchema=this.opts.addUsedSchema){let id,{schemaId}=this.
opts;if(typeof schema=="object")id=schema[schemaId];else{if(this.opts.jtd)throw new Error("schema must be object");if(typeof schema!="boolean")throw new Error("\
schema must be object or boolean")}let sch=this._cache.get(schema);if(sch!==void 0)return sch;baseId=(0,resolve_1.normalizeId)(id||baseId);let localRefs=resolve_1.
getSchemaRefs.call(this,schema,baseId);return sch=new compile_1.SchemaEnv({schema,schemaId,meta,baseId,localRefs}),this._cache.set(sch.schema,sch),addSchema&&!baseId.
startsWith("#")&&(baseId&&this._checkUnique(baseId),this.refs[baseId]=sch),validateSchema&&this.validateSchema(schema,!0),sch}_checkUnique(id){if(this.schemas[id]||
this.refs[id])throw new Error(`schema with key or id "${id}" already exists`)}_compileSchemaEnv(sch){if(sch.meta?this._compileMetaSchema(sch):compile_1.compileSchema.
call(this,sch),!sch.validate)throw new Error("ajv implementation error");return sch.validate}_compileMetaSchema(sch){let currentOpts=this.opts;this.opts=this._metaOpts;
try{compile_1.compileSchema.call(this,sch)}finally{this.opts=currentOpts}}};Ajv.ValidationError=validation_error_1.default;Ajv.MissingRefError=ref_error_1.default;
exports.default=Ajv;function checkOptions(checkOpts,options,msg,log="error"){for(let key in checkOpts){let opt=key;opt in options&&this.logger[log](`${msg}: opt\
ion ${key}. ${checkOpts[opt]}`)}}function getSchEnv(keyRef){return keyRef=(0,resolve_1.normalizeId)(keyRef),this.schemas[keyRef]||this.refs[keyRef]}function addInitialSchemas(){
let optsSchemas=this.opts.schemas;if(optsSchemas)if(Array.isArray(optsSchemas))this.addSchema(optsSchemas);else for(let key in optsSchemas)this.addSchema(optsSchemas[key],
key)}function addInitialFormats(){for(let name2 in this.opts.formats){let format=this.opts.formats[name2];format&&this.addFormat(name2,format)}}function addInitialKeywords(defs){
if(Array.isArray(defs)){this.addVocabulary(defs);return}this.logger.warn("keywords option as map is deprecated, pass array");for(let keyword in defs){let def=defs[keyword];
def.keyword||(def.keyword=keyword),this.addKeyword(def)}}function getMetaSchemaOptions(){let metaOpts={...this.opts};for(let opt of META_IGNORE_OPTIONS)delete metaOpts[opt];
return metaOpts}var noLogs={log(){},warn(){},error(){}};function getLogger(logger){if(logger===!1)return noLogs;if(logger===void 0)return console;if(logger.log&&
logger.warn&&logger.error)return logger;throw new Error("logger must implement log, warn and error methods")}var KEYWORD_NAME=/^[a-z_$][a-z0-9_$:-]*$/i;function checkKeyword(keyword,def){
let{RULES}=this;if((0,util_1.eachItem)(keyword,kwd=>{if(RULES.keywords[kwd])throw new Error(`Keyword ${kwd} is already defined`);if(!KEYWORD_NAME.test(kwd))throw new Error(
`Keyword ${kwd} has invalid name`)}),!!def&&def.$data&&!("code"in def||"validate"in def))throw new Error('$data keyword must have "code" or "validate" function')}
function addRule(keyword,definition,dataType){var _a;let post=definition?.post;if(dataType&&post)throw new Error('keyword with "post" flag cannot have "type"');
let{RULES}=this,ruleGroup=post?RULES.post:RULES.rules.find(({type:t})=>t===dataType);if(ruleGroup||(ruleGroup={type:dataType,rules:[]},RULES.rules.push(ruleGroup)),
RULES.keywords[keyword]=!0,!definition)return;let rule={keyword,definition:{...definition,type:(0,dataType_1.getJSONTypes)(definition.type),schemaType:(0,dataType_1.
getJSONTypes)(definition.schemaType)}};definition.before?addBeforeRule.call(this,ruleGroup,rule,definition.before):ruleGroup.rules.push(rule),RULES.all[keyword]=
rule,(_a=definition.implements)===null||_a===void 0||_a.forEach(kwd=>this.addKeyword(kwd))}function addBeforeRule(ruleGroup,rule,before){let i=ruleGroup.rules.findIndex(
_rule=>_rule.keyword===before);i>=0?ruleGroup.rules.splice(i,0,rule):(ruleGroup.rules.push(rule),this.logger.warn(`rule ${before} is not defined`))}function keywordMetaschema(def){
let{metaSchema}=def;metaSchema!==void 0&&(def.$data&&this.opts.$data&&(metaSchema=schemaOrData(metaSchema)),def.validateSchema=this.compile(metaSchema,!0))}var $dataRef={
$ref:"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#"};function schemaOrData(schema){return{anyOf:[schema,$dataRef]}}}});var require_id=__commonJS({"node_modules/ajv/dist/vocabularies/core/id.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var def={
keyword:"id",code(){throw new Error('NOT SUPPORTED: keyword "id", use "$id" for schema ID')}};exports.default=def}});var require_ref=__commonJS({"node_modules/ajv/dist/vocabularies/core/ref.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
callRef=exports.getValidate=void 0;var ref_error_1=require_ref_error(),code_1=require_code2(),codegen_1=require_codegen(),names_1=require_names(),compile_1=require_compile(),
util_1=require_util(),def={keyword:"$ref",schemaType:"string",code(cxt){let{gen,schema:$ref,it}=cxt,{baseId,schemaEnv:env,validateName,opts,self}=it,{root}=env;
if(($ref==="#"||$ref==="#/")&&baseId===root.baseId)return callRootRef();let schOrEnv=compile_1.resolveRef.call(self,root,baseId,$ref);if(schOrEnv===void 0)throw new ref_error_1.
default(it.opts.uriResolver,baseId,$ref);if(schOrEnv instanceof compile_1.SchemaEnv)return callValidate(schOrEnv);return inlineRefSchema(schOrEnv);function callRootRef(){
if(env===root)return callRef(cxt,validateName,env,env.$async);let rootName=gen.scopeValue("root",{ref:root});return callRef(cxt,(0,codegen_1._)`${rootName}.validate`,
root,root.$async)}function callValidate(sch){let v=getValidate(cxt,sch);callRef(cxt,v,sch,sch.$async)}function inlineRefSchema(sch){let schName=gen.scopeValue("\
schema",opts.code.source===!0?{ref:sch,code:(0,codegen_1.stringify)(sch)}:{ref:sch}),valid=gen.name("valid"),schCxt=cxt.subschema({schema:sch,dataTypes:[],schemaPath:codegen_1.
nil,topSchemaRef:schName,errSchemaPath:$ref},valid);cxt.mergeEvaluated(schCxt),cxt.ok(valid)}}};function getValidate(cxt,sch){let{gen}=cxt;return sch.validate?gen.
scopeValue("validate",{ref:sch.validate}):(0,codegen_1._)`${gen.scopeValue("wrapper",{ref:sch})}.validate`}exports.getValidate=getValidate;function callRef(cxt,v,sch,$async){
let{gen,it}=cxt,{allErrors,schemaEnv:env,opts}=it,passCxt=opts.passContext?names_1.default.this:codegen_1.nil;$async?callAsyncRef():callSyncRef();function callAsyncRef(){
if(!env.$async)throw new Error("async schema referenced by sync schema");let valid=gen.let("valid");gen.try(()=>{gen.code((0,codegen_1._)`await ${(0,code_1.callValidateCode)(
cxt,v,passCxt)}`),addEvaluatedFrom(v),allErrors||gen.assign(valid,!0)},e=>{gen.if((0,codegen_1._)`!(${e} instanceof ${it.ValidationError})`,()=>gen.throw(e)),addErrorsFrom(
e),allErrors||gen.assign(valid,!1)}),cxt.ok(valid)}function callSyncRef(){cxt.result((0,code_1.callValidateCode)(cxt,v,passCxt),()=>addEvaluatedFrom(v),()=>addErrorsFrom(
v))}function addErrorsFrom(source2){let errs=(0,codegen_1._)`${source2}.errors`;gen.assign(names_1.default.vErrors,(0,codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.
default.vErrors}.concat(${errs})`),gen.assign(names_1.default.errors,(0,codegen_1._)`${names_1.default.vErrors}.length`)}function addEvaluatedFrom(source2){var _a;
if(!it.opts.unevaluated)return;let schEvaluated=(_a=sch?.validate)===null||_a===void 0?void 0:_a.evaluated;if(it.props!==!0)if(schEvaluated&&!schEvaluated.dynamicProps)
schEvaluated.props!==void 0&&(it.props=util_1.mergeEvaluated.props(gen,schEvaluated.props,it.props));else{let props=gen.var("props",(0,codegen_1._)`${source2}.evaluated.props`);
it.props=util_1.mergeEvaluated.props(gen,props,it.props,codegen_1.Name)}if(it.items!==!0)if(schEvaluated&&!schEvaluated.dynamicItems)schEvaluated.items!==void 0&&
(it.items=util_1.mergeEvaluated.items(gen,schEvaluated.items,it.items));else{let items=gen.var("items",(0,codegen_1._)`${source2}.evaluated.items`);it.items=util_1.
mergeEvaluated.items(gen,items,it.items,codegen_1.Name)}}}exports.callRef=callRef;exports.default=def}});var require_core2=__commonJS({"node_modules/ajv/dist/vocabularies/core/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var id_1=require_id(),
ref_1=require_ref(),core2=["$schema","$id","$defs","$vocabulary",{keyword:"$comment"},"definitions",id_1.default,ref_1.default];exports.default=core2}});var require_limitNumber=__commonJS({"node_modules/ajv/dist/vocabularies/validation/limitNumber.js"(exports){"use strict";Object.defineProperty(exports,"__esModu\
le",{value:!0});var codegen_1=require_codegen(),ops=codegen_1.operators,KWDs={maximum:{okStr:"<=",ok:ops.LTE,fail:ops.GT},minimum:{okStr:">=",ok:ops.GTE,fail:ops.
LT},exclusiveMaximum:{okStr:"<",ok:ops.LT,fail:ops.GTE},exclusiveMinimum:{okStr:">",ok:ops.GT,fail:ops.LTE}},error={message:({keyword,schemaCode})=>(0,codegen_1.
str)`must be ${KWDs[keyword].okStr} ${schemaCode}`,params:({keyword,schemaCode})=>(0,codegen_1._)`{comparison: ${KWDs[keyword].okStr}, limit: ${schemaCode}}`},def={
keyword:Object.keys(KWDs),type:"number",schemaType:"number",$data:!0,error,code(cxt){let{keyword,data,schemaCode}=cxt;cxt.fail$data((0,codegen_1._)`${data} ${KWDs[keyword].
fail} ${schemaCode} || isNaN(${data})`)}};exports.default=def}});var require_multipleOf=__commonJS({"node_modules/ajv/dist/vocabularies/validation/multipleOf.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});var codegen_1=require_codegen(),error={message:({schemaCode})=>(0,codegen_1.str)`must be multiple of ${schemaCode}`,params:({schemaCode})=>(0,codegen_1.
_)`{multipleOf: ${schemaCode}}`},def={keyword:"multipleOf",type:"number",schemaType:"number",$data:!0,error,code(cxt){let{gen,data,schemaCode,it}=cxt,prec=it.opts.
multipleOfPrecision,res=gen.let("res"),invalid=prec?(0,codegen_1._)`Math.abs(Math.round(${res}) - ${res}) > 1e-${prec}`:(0,codegen_1._)`${res} !== parseInt(${res})`;
cxt.fail$data((0,codegen_1._)`(${schemaCode} === 0 || (${res} = ${data}/${schemaCode}, ${invalid}))`)}};exports.default=def}});var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value2;for(;pos<len;)length++,value2=str.charCodeAt(pos++),value2>=55296&&value2<=56319&&pos<len&&(value2=str.charCodeAt(pos),
(value2&64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var require_limitLength=__commonJS({"node_modules/ajv/dist/vocabularies/validation/limitLength.js"(exports){"use strict";Object.defineProperty(exports,"__esModu\
le",{value:!0});var codegen_1=require_codegen(),util_1=require_util(),ucs2length_1=require_ucs2length(),error={message({keyword,schemaCode}){let comp=keyword===
"maxLength"?"more":"fewer";return(0,codegen_1.str)`must NOT have ${comp} than ${schemaCode} characters`},params:({schemaCode})=>(0,codegen_1._)`{limit: ${schemaCode}}`},
def={keyword:["maxLength","minLength"],type:"string",schemaType:"number",$data:!0,error,code(cxt){let{keyword,data,schemaCode,it}=cxt,op=keyword==="maxLength"?codegen_1.
operators.GT:codegen_1.operators.LT,len=it.opts.unicode===!1?(0,codegen_1._)`${data}.length`:(0,codegen_1._)`${(0,util_1.useFunc)(cxt.gen,ucs2length_1.default)}(${data})`;
cxt.fail$data((0,codegen_1._)`${len} ${op} ${schemaCode}`)}};exports.default=def}});var require_pattern=__commonJS({"node_modules/ajv/dist/vocabularies/validation/pattern.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var code_1=require_code2(),util_1=require_util(),codegen_1=require_codegen(),error={message:({schemaCode})=>(0,codegen_1.str)`must match pattern "${schemaCode}"`,
params:({schemaCode})=>(0,codegen_1._)`{pattern: ${schemaCode}}`},def={keyword:"pattern",type:"string",schemaType:"string",$data:!0,error,code(cxt){let{gen,data,
$data,schema,schemaCode,it}=cxt,u=it.opts.unicodeRegExp?"u":"";if($data){let{regExp}=it.opts.code,regExpCode=regExp.code==="new RegExp"?(0,codegen_1._)`new RegExp`:
(0,util_1.useFunc)(gen,regExp),valid=gen.let("valid");gen.try(()=>gen.assign(valid,(0,codegen_1._)`${regExpCode}(${schemaCode}, ${u}).test(${data})`),()=>gen.assign(
valid,!1)),cxt.fail$data((0,codegen_1._)`!${valid}`)}else{let regExp=(0,code_1.usePattern)(cxt,schema);cxt.fail$data((0,codegen_1._)`!${regExp}.test(${data})`)}}};
exports.default=def}});var require_limitProperties=__commonJS({"node_modules/ajv/dist/vocabularies/validation/limitProperties.js"(exports){"use strict";Object.defineProperty(exports,"\
__esModule",{value:!0});var codegen_1=require_codegen(),error={message({keyword,schemaCode}){let comp=keyword==="maxProperties"?"more":"fewer";return(0,codegen_1.
str)`must NOT have ${comp} than ${schemaCode} properties`},params:({schemaCode})=>(0,codegen_1._)`{limit: ${schemaCode}}`},def={keyword:["maxProperties","minPro\
perties"],type:"object",schemaType:"number",$data:!0,error,code(cxt){let{keyword,data,schemaCode}=cxt,op=keyword==="maxProperties"?codegen_1.operators.GT:codegen_1.
operators.LT;cxt.fail$data((0,codegen_1._)`Object.keys(${data}).length ${op} ${schemaCode}`)}};exports.default=def}});var require_required=__commonJS({"node_modules/ajv/dist/vocabularies/validation/required.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var code_1=require_code2(),codegen_1=require_codegen(),util_1=require_util(),error={message:({params:{missingProperty}})=>(0,codegen_1.str)`must have required property '${missingProperty}'`,
params:({params:{missingProperty}})=>(0,codegen_1._)`{missingProperty: ${missingProperty}}`},def={keyword:"required",type:"object",schemaType:"array",$data:!0,error,
code(cxt){let{gen,schema,schemaCode,data,$data,it}=cxt,{opts}=it;if(!$data&&schema.length===0)return;let useLoop=schema.length>=opts.loopRequired;if(it.allErrors?
allErrorsMode():exitOnErrorMode(),opts.strictRequired){let props=cxt.parentSchema.properties,{definedProperties}=cxt.it;for(let requiredKey of schema)if(props?.[requiredKey]===
void 0&&!definedProperties.has(requiredKey)){let schemaPath=it.schemaEnv.baseId+it.errSchemaPath,msg=`required property "${requiredKey}" is not defined at "${schemaPath}\
" (strictRequired)`;(0,util_1.checkStrictMode)(it,msg,it.opts.strictRequired)}}function allErrorsMode(){if(useLoop||$data)cxt.block$data(codegen_1.nil,loopAllRequired);else
for(let prop of schema)(0,code_1.checkReportMissingProp)(cxt,prop)}function exitOnErrorMode(){let missing=gen.let("missing");if(useLoop||$data){let valid=gen.let(
"valid",!0);cxt.block$data(valid,()=>loopUntilMissing(missing,valid)),cxt.ok(valid)}else gen.if((0,code_1.checkMissingProp)(cxt,schema,missing)),(0,code_1.reportMissingProp)(
cxt,missing),gen.else()}function loopAllRequired(){gen.forOf("prop",schemaCode,prop=>{cxt.setParams({missingProperty:prop}),gen.if((0,code_1.noPropertyInData)(gen,
data,prop,opts.ownProperties),()=>cxt.error())})}function loopUntilMissing(missing,valid){cxt.setParams({missingProperty:missing}),gen.forOf(missing,schemaCode,
()=>{gen.assign(valid,(0,code_1.propertyInData)(gen,data,missing,opts.ownProperties)),gen.if((0,codegen_1.not)(valid),()=>{cxt.error(),gen.break()})},codegen_1.
nil)}}};exports.default=def}});var require_limitItems=__commonJS({"node_modules/ajv/dist/vocabularies/validation/limitItems.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});var codegen_1=require_codegen(),error={message({keyword,schemaCode}){let comp=keyword==="maxItems"?"more":"fewer";return(0,codegen_1.str)`must NOT have ${comp} than ${schemaCode} items`},
params:({schemaCode})=>(0,codegen_1._)`{limit: ${schemaCode}}`},def={keyword:["maxItems","minItems"],type:"array",schemaType:"number",$data:!0,error,code(cxt){let{
keyword,data,schemaCode}=cxt,op=keyword==="maxItems"?codegen_1.operators.GT:codegen_1.operators.LT;cxt.fail$data((0,codegen_1._)`${data}.length ${op} ${schemaCode}`)}};
exports.default=def}});var require_equal=__commonJS({"node_modules/ajv/dist/runtime/equal.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var equal=require_fast_deep_equal();
equal.code='require("ajv/dist/runtime/equal").default';exports.default=equal}});var require_uniqueItems=__commonJS({"node_modules/ajv/dist/vocabularies/validation/uniqueItems.js"(exports){"use strict";Object.defineProperty(exports,"__esModu\
le",{value:!0});var dataType_1=require_dataType(),codegen_1=require_codegen(),util_1=require_util(),equal_1=require_equal(),error={message:({params:{i,j}})=>(0,codegen_1.
str)`must NOT have duplicate items (items ## ${j} and ${i} are identical)`,params:({params:{i,j}})=>(0,codegen_1._)`{i: ${i}, j: ${j}}`},def={keyword:"uniqueIte\
ms",type:"array",schemaType:"boolean",$data:!0,error,code(cxt){let{gen,data,$data,schema,parentSchema,schemaCode,it}=cxt;if(!$data&&!schema)return;let valid=gen.
let("valid"),itemTypes=parentSchema.items?(0,dataType_1.getSchemaTypes)(parentSchema.items):[];cxt.block$data(valid,validateUniqueItems,(0,codegen_1._)`${schemaCode} === false`),
cxt.ok(valid);function validateUniqueItems(){let i=gen.let("i",(0,codegen_1._)`${data}.length`),j=gen.let("j");cxt.setParams({i,j}),gen.assign(valid,!0),gen.if(
(0,codegen_1._)`${i} > 1`,()=>(canOptimize()?loopN:loopN2)(i,j))}function canOptimize(){return itemTypes.length>0&&!itemTypes.some(t=>t==="object"||t==="array")}
function loopN(i,j){let item=gen.name("item"),wrongType=(0,dataType_1.checkDataTypes)(itemTypes,item,it.opts.strictNumbers,dataType_1.DataType.Wrong),indices=gen.
const("indices",(0,codegen_1._)`{}`);gen.for((0,codegen_1._)`;${i}--;`,()=>{gen.let(item,(0,codegen_1._)`${data}[${i}]`),gen.if(wrongType,(0,codegen_1._)`continue`),
itemTypes.length>1&&gen.if((0,codegen_1._)`typeof ${item} == "string"`,(0,codegen_1._)`${item} += "_"`),gen.if((0,codegen_1._)`typeof ${indices}[${item}] == "number"`,
()=>{gen.assign(j,(0,codegen_1._)`${indices}[${item}]`),cxt.error(),gen.assign(valid,!1).break()}).code((0,codegen_1._)`${indices}[${item}] = ${i}`)})}function loopN2(i,j){
let eql=(0,util_1.useFunc)(gen,equal_1.default),outer=gen.name("outer");gen.label(outer).for((0,codegen_1._)`;${i}--;`,()=>gen.for((0,codegen_1._)`${j} = ${i}; ${j}--;`,
()=>gen.if((0,codegen_1._)`${eql}(${data}[${i}], ${data}[${j}])`,()=>{cxt.error(),gen.assign(valid,!1).break(outer)})))}}};exports.default=def}});var require_const=__commonJS({"node_modules/ajv/dist/vocabularies/validation/const.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var codegen_1=require_codegen(),util_1=require_util(),equal_1=require_equal(),error={message:"must be equal to constant",params:({schemaCode})=>(0,codegen_1._)`{allowedValue: ${schemaCode}}`},
def={keyword:"const",$data:!0,error,code(cxt){let{gen,data,$data,schemaCode,schema}=cxt;$data||schema&&typeof schema=="object"?cxt.fail$data((0,codegen_1._)`!${(0,util_1.
useFunc)(gen,equal_1.default)}(${data}, ${schemaCode})`):cxt.fail((0,codegen_1._)`${schema} !== ${data}`)}};exports.default=def}});var require_enum=__commonJS({"node_modules/ajv/dist/vocabularies/validation/enum.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var codegen_1=require_codegen(),util_1=require_util(),equal_1=require_equal(),error={message:"must be equal to one of the allowed values",params:({schemaCode})=>(0,codegen_1.
_)`{allowedValues: ${schemaCode}}`},def={keyword:"enum",schemaType:"array",$data:!0,error,code(cxt){let{gen,data,$data,schema,schemaCode,it}=cxt;if(!$data&&schema.
length===0)throw new Error("enum must have non-empty array");let useLoop=schema.length>=it.opts.loopEnum,eql,getEql=()=>eql??(eql=(0,util_1.useFunc)(gen,equal_1.
default)),valid;if(useLoop||$data)valid=gen.let("valid"),cxt.block$data(valid,loopEnum);else{if(!Array.isArray(schema))throw new Error("ajv implementation error");
let vSchema=gen.const("vSchema",schemaCode);valid=(0,codegen_1.or)(...schema.map((_x,i)=>equalCode(vSchema,i)))}cxt.pass(valid);function loopEnum(){gen.assign(valid,
!1),gen.forOf("v",schemaCode,v=>gen.if((0,codegen_1._)`${getEql()}(${data}, ${v})`,()=>gen.assign(valid,!0).break()))}function equalCode(vSchema,i){let sch=schema[i];
return typeof sch=="object"&&sch!==null?(0,codegen_1._)`${getEql()}(${data}, ${vSchema}[${i}])`:(0,codegen_1._)`${data} === ${sch}`}}};exports.default=def}});var require_validation=__commonJS({"node_modules/ajv/dist/vocabularies/validation/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var limitNumber_1=require_limitNumber(),multipleOf_1=require_multipleOf(),limitLength_1=require_limitLength(),pattern_1=require_pattern(),limitProperties_1=require_limitProperties(),
required_1=require_required(),limitItems_1=require_limitItems(),uniqueItems_1=require_uniqueItems(),const_1=require_const(),enum_1=require_enum(),validation=[limitNumber_1.
default,multipleOf_1.default,limitLength_1.default,pattern_1.default,limitProperties_1.default,required_1.default,limitItems_1.default,uniqueItems_1.default,{keyword:"\
type",schemaType:["string","array"]},{keyword:"nullable",schemaType:"boolean"},const_1.default,enum_1.default];exports.default=validation}});var require_additionalItems=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/additionalItems.js"(exports){"use strict";Object.defineProperty(exports,"\
__esModule",{value:!0});exports.validateAdditionalItems=void 0;var codegen_1=require_codegen(),util_1=require_util(),error={message:({params:{len}})=>(0,codegen_1.
str)`must NOT have more than ${len} items`,params:({params:{len}})=>(0,codegen_1._)`{limit: ${len}}`},def={keyword:"additionalItems",type:"array",schemaType:["b\
oolean","object"],before:"uniqueItems",error,code(cxt){let{parentSchema,it}=cxt,{items}=parentSchema;if(!Array.isArray(items)){(0,util_1.checkStrictMode)(it,'"a\
dditionalItems" is ignored when "items" is not an array of schemas');return}validateAdditionalItems(cxt,items)}};function validateAdditionalItems(cxt,items){let{
gen,schema,data,keyword,it}=cxt;it.items=!0;let len=gen.const("len",(0,codegen_1._)`${data}.length`);if(schema===!1)cxt.setParams({len:items.length}),cxt.pass((0,codegen_1.
_)`${len} <= ${items.length}`);else if(typeof schema=="object"&&!(0,util_1.alwaysValidSchema)(it,schema)){let valid=gen.var("valid",(0,codegen_1._)`${len} <= ${items.
length}`);gen.if((0,codegen_1.not)(valid),()=>validateItems(valid)),cxt.ok(valid)}function validateItems(valid){gen.forRange("i",items.length,len,i=>{cxt.subschema(
{keyword,dataProp:i,dataPropType:util_1.Type.Num},valid),it.allErrors||gen.if((0,codegen_1.not)(valid),()=>gen.break())})}}exports.validateAdditionalItems=validateAdditionalItems;
exports.default=def}});var require_items=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/items.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.validateTuple=void 0;var codegen_1=require_codegen(),util_1=require_util(),code_1=require_code2(),def={keyword:"items",type:"array",schemaType:["object",
"array","boolean"],before:"uniqueItems",code(cxt){let{schema,it}=cxt;if(Array.isArray(schema))return validateTuple(cxt,"additionalItems",schema);it.items=!0,!(0,util_1.
alwaysValidSchema)(it,schema)&&cxt.ok((0,code_1.validateArray)(cxt))}};function validateTuple(cxt,extraItems,schArr=cxt.schema){let{gen,parentSchema,data,keyword,
it}=cxt;checkStrictTuple(parentSchema),it.opts.unevaluated&&schArr.length&&it.items!==!0&&(it.items=util_1.mergeEvaluated.items(gen,schArr.length,it.items));let valid=gen.
name("valid"),len=gen.const("len",(0,codegen_1._)`${data}.length`);schArr.forEach((sch,i)=>{(0,util_1.alwaysValidSchema)(it,sch)||(gen.if((0,codegen_1._)`${len} > ${i}`,
()=>cxt.subschema({keyword,schemaProp:i,dataProp:i},valid)),cxt.ok(valid))});function checkStrictTuple(sch){let{opts,errSchemaPath}=it,l=schArr.length,fullTuple=l===
sch.minItems&&(l===sch.maxItems||sch[extraItems]===!1);if(opts.strictTuples&&!fullTuple){let msg=`"${keyword}" is ${l}-tuple, but minItems or maxItems/${extraItems}\
 are not specified or different at path "${errSchemaPath}"`;(0,util_1.checkStrictMode)(it,msg,opts.strictTuples)}}}exports.validateTuple=validateTuple;exports.default=
def}});var require_prefixItems=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/prefixItems.js"(exports){"use strict";Object.defineProperty(exports,"__esModu\
le",{value:!0});var items_1=require_items(),def={keyword:"prefixItems",type:"array",schemaType:["array"],before:"uniqueItems",code:cxt=>(0,items_1.validateTuple)(
cxt,"items")};exports.default=def}});var require_items2020=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/items2020.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});var codegen_1=require_codegen(),util_1=require_util(),code_1=require_code2(),additionalItems_1=require_additionalItems(),error={message:({params:{len}})=>(0,codegen_1.
str)`must NOT have more than ${len} items`,params:({params:{len}})=>(0,codegen_1._)`{limit: ${len}}`},def={keyword:"items",type:"array",schemaType:["object","bo\
olean"],before:"uniqueItems",error,code(cxt){let{schema,parentSchema,it}=cxt,{prefixItems}=parentSchema;it.items=!0,!(0,util_1.alwaysValidSchema)(it,schema)&&(prefixItems?
(0,additionalItems_1.validateAdditionalItems)(cxt,prefixItems):cxt.ok((0,code_1.validateArray)(cxt)))}};exports.default=def}});var require_contains=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/contains.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var codegen_1=require_codegen(),util_1=require_util(),error={message:({params:{min,max}})=>max===void 0?(0,codegen_1.str)`must contain at least ${min} valid item(s)`:
(0,codegen_1.str)`must contain at least ${min} and no more than ${max} valid item(s)`,params:({params:{min,max}})=>max===void 0?(0,codegen_1._)`{minContains: ${min}}`:
(0,codegen_1._)`{minContains: ${min}, maxContains: ${max}}`},def={keyword:"contains",type:"array",schemaType:["object","boolean"],before:"uniqueItems",trackErrors:!0,
error,code(cxt){let{gen,schema,parentSchema,data,it}=cxt,min,max,{minContains,maxContains}=parentSchema;it.opts.next?(min=minContains===void 0?1:minContains,max=
maxContains):min=1;let len=gen.const("len",(0,codegen_1._)`${data}.length`);if(cxt.setParams({min,max}),max===void 0&&min===0){(0,util_1.checkStrictMode)(it,'"m\
inContains" == 0 without "maxContains": "contains" keyword ignored');return}if(max!==void 0&&min>max){(0,util_1.checkStrictMode)(it,'"minContains" > "maxContain\
s" is always invalid'),cxt.fail();return}if((0,util_1.alwaysValidSchema)(it,schema)){let cond=(0,codegen_1._)`${len} >= ${min}`;max!==void 0&&(cond=(0,codegen_1.
_)`${cond} && ${len} <= ${max}`),cxt.pass(cond);return}it.items=!0;let valid=gen.name("valid");max===void 0&&min===1?validateItems(valid,()=>gen.if(valid,()=>gen.
break())):min===0?(gen.let(valid,!0),max!==void 0&&gen.if((0,codegen_1._)`${data}.length > 0`,validateItemsWithCount)):(gen.let(valid,!1),validateItemsWithCount()),
cxt.result(valid,()=>cxt.reset());function validateItemsWithCount(){let schValid=gen.name("_valid"),count4=gen.let("count",0);validateItems(schValid,()=>gen.if(
schValid,()=>checkLimits(count4)))}function validateItems(_valid,block){gen.forRange("i",0,len,i=>{cxt.subschema({keyword:"contains",dataProp:i,dataPropType:util_1.
Type.Num,compositeRule:!0},_valid),block()})}function checkLimits(count4){gen.code((0,codegen_1._)`${count4}++`),max===void 0?gen.if((0,codegen_1._)`${count4} >= ${min}`,
()=>gen.assign(valid,!0).break()):(gen.if((0,codegen_1._)`${count4} > ${max}`,()=>gen.assign(valid,!1).break()),min===1?gen.assign(valid,!0):gen.if((0,codegen_1.
_)`${count4} >= ${min}`,()=>gen.assign(valid,!0)))}}};exports.default=def}});var require_dependencies=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/dependencies.js"(exports){"use strict";Object.defineProperty(exports,"__esMo\
dule",{value:!0});exports.validateSchemaDeps=exports.validatePropertyDeps=exports.error=void 0;var codegen_1=require_codegen(),util_1=require_util(),code_1=require_code2();
exports.error={message:({params:{property,depsCount,deps}})=>{let property_ies=depsCount===1?"property":"properties";return(0,codegen_1.str)`must have ${property_ies} ${deps} when property ${property} is present`},
params:({params:{property,depsCount,deps,missingProperty}})=>(0,codegen_1._)`{property: ${property},
    missingProperty: ${missingProperty},
    depsCount: ${depsCount},
    deps: ${deps}}`};var def={keyword:"dependencies",type:"object",schemaType:"object",error:exports.error,code(cxt){let[propDeps,schDeps]=splitDependencies(cxt);
validatePropertyDeps(cxt,propDeps),validateSchemaDeps(cxt,schDeps)}};function splitDependencies({schema}){let propertyDeps={},schemaDeps={};for(let key in schema){
if(key==="__proto__")continue;let deps=Array.isArray(schema[key])?propertyDeps:schemaDeps;deps[key]=schema[key]}return[propertyDeps,schemaDeps]}function validatePropertyDeps(cxt,propertyDeps=cxt.
schema){let{gen,data,it}=cxt;if(Object.keys(propertyDeps).length===0)return;let missing=gen.let("missing");for(let prop in propertyDeps){let deps=propertyDeps[prop];
if(deps.length===0)continue;let hasProperty=(0,code_1.propertyInData)(gen,data,prop,it.opts.ownProperties);cxt.setParams({property:prop,depsCount:deps.length,deps:deps.
join(", ")}),it.allErrors?gen.if(hasProperty,()=>{for(let depProp of deps)(0,code_1.checkReportMissingProp)(cxt,depProp)}):(gen.if((0,codegen_1._)`${hasProperty} && (${(0,code_1.
checkMissingProp)(cxt,deps,missing)})`),(0,code_1.reportMissingProp)(cxt,missing),gen.else())}}exports.validatePropertyDeps=validatePropertyDeps;function validateSchemaDeps(cxt,schemaDeps=cxt.
schema){let{gen,data,keyword,it}=cxt,valid=gen.name("valid");for(let prop in schemaDeps)(0,util_1.alwaysValidSchema)(it,schemaDeps[prop])||(gen.if((0,code_1.propertyInData)(
gen,data,prop,it.opts.ownProperties),()=>{let schCxt=cxt.subschema({keyword,schemaProp:prop},valid);cxt.mergeValidEvaluated(schCxt,valid)},()=>gen.var(valid,!0)),
cxt.ok(valid))}exports.validateSchemaDeps=validateSchemaDeps;exports.default=def}});var require_propertyNames=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/propertyNames.js"(exports){"use strict";Object.defineProperty(exports,"__es\
Module",{value:!0});var codegen_1=require_codegen(),util_1=require_util(),error={message:"property name must be valid",params:({params})=>(0,codegen_1._)`{propertyName: ${params.
propertyName}}`},def={keyword:"propertyNames",type:"object",schemaType:["object","boolean"],error,code(cxt){let{gen,schema,data,it}=cxt;if((0,util_1.alwaysValidSchema)(
it,schema))return;let valid=gen.name("valid");gen.forIn("key",data,key=>{cxt.setParams({propertyName:key}),cxt.subschema({keyword:"propertyNames",data:key,dataTypes:[
"string"],propertyName:key,compositeRule:!0},valid),gen.if((0,codegen_1.not)(valid),()=>{cxt.error(!0),it.allErrors||gen.break()})}),cxt.ok(valid)}};exports.default=
def}});var require_additionalProperties=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/additionalProperties.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});var code_1=require_code2(),codegen_1=require_codegen(),names_1=require_names(),util_1=require_util(),error={message:"must NOT h\
ave additional properties",params:({params})=>(0,codegen_1._)`{additionalProperty: ${params.additionalProperty}}`},def={keyword:"additionalProperties",type:["ob\
ject"],schemaType:["boolean","object"],allowUndefined:!0,trackErrors:!0,error,code(cxt){let{gen,schema,parentSchema,data,errsCount,it}=cxt;if(!errsCount)throw new Error(
"ajv implementation error");let{allErrors,opts}=it;if(it.props=!0,opts.removeAdditional!=="all"&&(0,util_1.alwaysValidSchema)(it,schema))return;let props=(0,code_1.
allSchemaProperties)(parentSchema.properties),patProps=(0,code_1.allSchemaProperties)(parentSchema.patternProperties);checkAdditionalProperties(),cxt.ok((0,codegen_1.
_)`${errsCount} === ${names_1.default.errors}`);function checkAdditionalProperties(){gen.forIn("key",data,key=>{!props.length&&!patProps.length?additionalPropertyCode(
key):gen.if(isAdditional(key),()=>additionalPropertyCode(key))})}function isAdditional(key){let definedProp;if(props.length>8){let propsSchema=(0,util_1.schemaRefOrVal)(
it,parentSchema.properties,"properties");definedProp=(0,code_1.isOwnProperty)(gen,propsSchema,key)}else props.length?definedProp=(0,codegen_1.or)(...props.map(p=>(0,codegen_1.
_)`${key} === ${p}`)):definedProp=codegen_1.nil;return patProps.length&&(definedProp=(0,codegen_1.or)(definedProp,...patProps.map(p=>(0,codegen_1._)`${(0,code_1.
usePattern)(cxt,p)}.test(${key})`))),(0,codegen_1.not)(definedProp)}function deleteAdditional(key){gen.code((0,codegen_1._)`delete ${data}[${key}]`)}function additionalPropertyCode(key){
if(opts.removeAdditional==="all"||opts.removeAdditional&&schema===!1){deleteAdditional(key);return}if(schema===!1){cxt.setParams({additionalProperty:key}),cxt.error(),
allErrors||gen.break();return}if(typeof schema=="object"&&!(0,util_1.alwaysValidSchema)(it,schema)){let valid=gen.name("valid");opts.removeAdditional==="failing"?
(applyAdditionalSchema(key,valid,!1),gen.if((0,codegen_1.not)(valid),()=>{cxt.reset(),deleteAdditional(key)})):(applyAdditionalSchema(key,valid),allErrors||gen.
if((0,codegen_1.not)(valid),()=>gen.break()))}}function applyAdditionalSchema(key,valid,errors){let subschema={keyword:"additionalProperties",dataProp:key,dataPropType:util_1.
Type.Str};errors===!1&&Object.assign(subschema,{compositeRule:!0,createErrors:!1,allErrors:!1}),cxt.subschema(subschema,valid)}}};exports.default=def}});var require_properties=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/properties.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});var validate_1=require_validate(),code_1=require_code2(),util_1=require_util(),additionalProperties_1=require_additionalProperties(),def={keyword:"p\
roperties",type:"object",schemaType:"object",code(cxt){let{gen,schema,parentSchema,data,it}=cxt;it.opts.removeAdditional==="all"&&parentSchema.additionalProperties===
void 0&&additionalProperties_1.default.code(new validate_1.KeywordCxt(it,additionalProperties_1.default,"additionalProperties"));let allProps=(0,code_1.allSchemaProperties)(
schema);for(let prop of allProps)it.definedProperties.add(prop);it.opts.unevaluated&&allProps.length&&it.props!==!0&&(it.props=util_1.mergeEvaluated.props(gen,(0,util_1.
toHash)(allProps),it.props));let properties2=allProps.filter(p=>!(0,util_1.alwaysValidSchema)(it,schema[p]));if(properties2.length===0)return;let valid=gen.name(
"valid");for(let prop of properties2)hasDefault(prop)?applyPropertySchema(prop):(gen.if((0,code_1.propertyInData)(gen,data,prop,it.opts.ownProperties)),applyPropertySchema(
prop),it.allErrors||gen.else().var(valid,!0),gen.endIf()),cxt.it.definedProperties.add(prop),cxt.ok(valid);function hasDefault(prop){return it.opts.useDefaults&&
!it.compositeRule&&schema[prop].default!==void 0}function applyPropertySchema(prop){cxt.subschema({keyword:"properties",schemaProp:prop,dataProp:prop},valid)}}};
exports.default=def}});var require_patternProperties=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/patternProperties.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});var code_1=require_code2(),codegen_1=require_codegen(),util_1=require_util(),util_2=require_util(),def={keyword:"patternProperties",type:"\
object",schemaType:"object",code(cxt){let{gen,schema,data,parentSchema,it}=cxt,{opts}=it,patterns=(0,code_1.allSchemaProperties)(schema),alwaysValidPatterns=patterns.
filter(p=>(0,util_1.alwaysValidSchema)(it,schema[p]));if(patterns.length===0||alwaysValidPatterns.length===patterns.length&&(!it.opts.unevaluated||it.props===!0))
return;let checkProperties=opts.strictSchema&&!opts.allowMatchingProperties&&parentSchema.properties,valid=gen.name("valid");it.props!==!0&&!(it.props instanceof
codegen_1.Name)&&(it.props=(0,util_2.evaluatedPropsToName)(gen,it.props));let{props}=it;validatePatternProperties();function validatePatternProperties(){for(let pat of patterns)
checkProperties&&checkMatchingProperties(pat),it.allErrors?validateProperties(pat):(gen.var(valid,!0),validateProperties(pat),gen.if(valid))}function checkMatchingProperties(pat){
for(let prop in checkProperties)new RegExp(pat).test(prop)&&(0,util_1.checkStrictMode)(it,`property ${prop} matches pattern ${pat} (use allowMatchingProperties)`)}
function validateProperties(pat){gen.forIn("key",data,key=>{gen.if((0,codegen_1._)`${(0,code_1.usePattern)(cxt,pat)}.test(${key})`,()=>{let alwaysValid=alwaysValidPatterns.
includes(pat);alwaysValid||cxt.subschema({keyword:"patternProperties",schemaProp:pat,dataProp:key,dataPropType:util_2.Type.Str},valid),it.opts.unevaluated&&props!==
!0?gen.assign((0,codegen_1._)`${props}[${key}]`,!0):!alwaysValid&&!it.allErrors&&gen.if((0,codegen_1.not)(valid),()=>gen.break())})})}}};exports.default=def}});var require_not=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/not.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var util_1=require_util(),def={keyword:"not",schemaType:["object","boolean"],trackErrors:!0,code(cxt){let{gen,schema,it}=cxt;if((0,util_1.alwaysValidSchema)(it,
schema)){cxt.fail();return}let valid=gen.name("valid");cxt.subschema({keyword:"not",compositeRule:!0,createErrors:!1,allErrors:!1},valid),cxt.failResult(valid,()=>cxt.
reset(),()=>cxt.error())},error:{message:"must NOT be valid"}};exports.default=def}});var require_anyOf=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/anyOf.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var code_1=require_code2(),def={keyword:"anyOf",schemaType:"array",trackErrors:!0,code:code_1.validateUnion,error:{message:"must match a schema in anyOf"}};exports.
default=def}});var require_oneOf=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/oneOf.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var codegen_1=require_codegen(),util_1=require_util(),error={message:"must match exactly one schema in oneOf",params:({params})=>(0,codegen_1._)`{passingSchemas: ${params.
passing}}`},def={keyword:"oneOf",schemaType:"array",trackErrors:!0,error,code(cxt){let{gen,schema,parentSchema,it}=cxt;if(!Array.isArray(schema))throw new Error(
"ajv implementation error");if(it.opts.discriminator&&parentSchema.discriminator)return;let schArr=schema,valid=gen.let("valid",!1),passing=gen.let("passing",null),
schValid=gen.name("_valid");cxt.setParams({passing}),gen.block(validateOneOf),cxt.result(valid,()=>cxt.reset(),()=>cxt.error(!0));function validateOneOf(){schArr.
forEach((sch,i)=>{let schCxt;(0,util_1.alwaysValidSchema)(it,sch)?gen.var(schValid,!0):schCxt=cxt.subschema({keyword:"oneOf",schemaProp:i,compositeRule:!0},schValid),
i>0&&gen.if((0,codegen_1._)`${schValid} && ${valid}`).assign(valid,!1).assign(passing,(0,codegen_1._)`[${passing}, ${i}]`).else(),gen.if(schValid,()=>{gen.assign(
valid,!0),gen.assign(passing,i),schCxt&&cxt.mergeEvaluated(schCxt,codegen_1.Name)})})}}};exports.default=def}});var require_allOf=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/allOf.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var util_1=require_util(),def={keyword:"allOf",schemaType:"array",code(cxt){let{gen,schema,it}=cxt;if(!Array.isArray(schema))throw new Error("ajv implementation\
 error");let valid=gen.name("valid");schema.forEach((sch,i)=>{if((0,util_1.alwaysValidSchema)(it,sch))return;let schCxt=cxt.subschema({keyword:"allOf",schemaProp:i},
valid);cxt.ok(valid),cxt.mergeEvaluated(schCxt)})}};exports.default=def}});var require_if=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/if.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var codegen_1=require_codegen(),
util_1=require_util(),error={message:({params})=>(0,codegen_1.str)`must match "${params.ifClause}" schema`,params:({params})=>(0,codegen_1._)`{failingKeyword: ${params.
ifClause}}`},def={keyword:"if",schemaType:["object","boolean"],trackErrors:!0,error,code(cxt){let{gen,parentSchema,it}=cxt;parentSchema.then===void 0&&parentSchema.
else===void 0&&(0,util_1.checkStrictMode)(it,'"if" without "then" and "else" is ignored');let hasThen=hasSchema(it,"then"),hasElse=hasSchema(it,"else");if(!hasThen&&
!hasElse)return;let valid=gen.let("valid",!0),schValid=gen.name("_valid");if(validateIf(),cxt.reset(),hasThen&&hasElse){let ifClause=gen.let("ifClause");cxt.setParams(
{ifClause}),gen.if(schValid,validateClause("then",ifClause),validateClause("else",ifClause))}else hasThen?gen.if(schValid,validateClause("then")):gen.if((0,codegen_1.
not)(schValid),validateClause("else"));cxt.pass(valid,()=>cxt.error(!0));function validateIf(){let schCxt=cxt.subschema({keyword:"if",compositeRule:!0,createErrors:!1,
allErrors:!1},schValid);cxt.mergeEvaluated(schCxt)}function validateClause(keyword,ifClause){return()=>{let schCxt=cxt.subschema({keyword},schValid);gen.assign(
valid,schValid),cxt.mergeValidEvaluated(schCxt,valid),ifClause?gen.assign(ifClause,(0,codegen_1._)`${keyword}`):cxt.setParams({ifClause:keyword})}}}};function hasSchema(it,keyword){
let schema=it.schema[keyword];return schema!==void 0&&!(0,util_1.alwaysValidSchema)(it,schema)}exports.default=def}});var require_thenElse=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/thenElse.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var util_1=require_util(),def={keyword:["then","else"],schemaType:["object","boolean"],code({keyword,parentSchema,it}){parentSchema.if===void 0&&(0,util_1.checkStrictMode)(
it,`"${keyword}" without "if" is ignored`)}};exports.default=def}});var require_applicator=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var additionalItems_1=require_additionalItems(),prefixItems_1=require_prefixItems(),items_1=require_items(),items2020_1=require_items2020(),contains_1=require_contains(),
dependencies_1=require_dependencies(),propertyNames_1=require_propertyNames(),additionalProperties_1=require_additionalProperties(),properties_1=require_properties(),
patternProperties_1=require_patternProperties(),not_1=require_not(),anyOf_1=require_anyOf(),oneOf_1=require_oneOf(),allOf_1=require_allOf(),if_1=require_if(),thenElse_1=require_thenElse();
function getApplicator(draft2020=!1){let applicator=[not_1.default,anyOf_1.default,oneOf_1.default,allOf_1.default,if_1.default,thenElse_1.default,propertyNames_1.
default,additionalProperties_1.default,dependencies_1.default,properties_1.default,patternProperties_1.default];return draft2020?applicator.push(prefixItems_1.default,
items2020_1.default):applicator.push(additionalItems_1.default,items_1.default),applicator.push(contains_1.default),applicator}exports.default=getApplicator}});var require_dynamicAnchor=__commonJS({"node_modules/ajv/dist/vocabularies/dynamic/dynamicAnchor.js"(exports){"use strict";Object.defineProperty(exports,"__esMod\
ule",{value:!0});exports.dynamicAnchor=void 0;var codegen_1=require_codegen(),names_1=require_names(),compile_1=require_compile(),ref_1=require_ref(),def={keyword:"\
$dynamicAnchor",schemaType:"string",code:cxt=>dynamicAnchor(cxt,cxt.schema)};function dynamicAnchor(cxt,anchor){let{gen,it}=cxt;it.schemaEnv.root.dynamicAnchors[anchor]=
!0;let v=(0,codegen_1._)`${names_1.default.dynamicAnchors}${(0,codegen_1.getProperty)(anchor)}`,validate=it.errSchemaPath==="#"?it.validateName:_getValidate(cxt);
gen.if((0,codegen_1._)`!${v}`,()=>gen.assign(v,validate))}exports.dynamicAnchor=dynamicAnchor;function _getValidate(cxt){let{schemaEnv,schema,self}=cxt.it,{root,
baseId,localRefs,meta}=schemaEnv.root,{schemaId}=self.opts,sch=new compile_1.SchemaEnv({schema,schemaId,root,baseId,localRefs,meta});return compile_1.compileSchema.
call(self,sch),(0,ref_1.getValidate)(cxt,sch)}exports.default=def}});var require_dynamicRef=__commonJS({"node_modules/ajv/dist/vocabularies/dynamic/dynamicRef.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{
value:!0});exports.dynamicRef=void 0;var codegen_1=require_codegen(),names_1=require_names(),ref_1=require_ref(),def={keyword:"$dynamicRef",schemaType:"string",
code:cxt=>dynamicRef(cxt,cxt.schema)};function dynamicRef(cxt,ref){let{gen,keyword,it}=cxt;if(ref[0]!=="#")throw new Error(`"${keyword}" only supports hash frag\
ment reference`);let anchor=ref.slice(1);if(it.allErrors)_dynamicRef();else{let valid=gen.let("valid",!1);_dynamicRef(valid),cxt.ok(valid)}function _dynamicRef(valid){
if(it.schemaEnv.root.dynamicAnchors[anchor]){let v=gen.let("_v",(0,codegen_1._)`${names_1.default.dynamicAnchors}${(0,codegen_1.getProperty)(anchor)}`);gen.if(v,
_callRef(v,valid),_callRef(it.validateName,valid))}else _callRef(it.validateName,valid)()}function _callRef(validate,valid){return valid?()=>gen.block(()=>{(0,ref_1.
callRef)(cxt,validate),gen.let(valid,!0)}):()=>(0,ref_1.callRef)(cxt,validate)}}exports.dynamicRef=dynamicRef;exports.default=def}});var require_recursiveAnchor=__commonJS({"node_modules/ajv/dist/vocabularies/dynamic/recursiveAnchor.js"(exports){"use strict";Object.defineProperty(exports,"__e\
sModule",{value:!0});var dynamicAnchor_1=require_dynamicAnchor(),util_1=require_util(),def={keyword:"$recursiveAnchor",schemaType:"boolean",code(cxt){cxt.schema?
(0,dynamicAnchor_1.dynamicAnchor)(cxt,""):(0,util_1.checkStrictMode)(cxt.it,"$recursiveAnchor: false is ignored")}};exports.default=def}});var require_recursiveRef=__commonJS({"node_modules/ajv/dist/vocabularies/dynamic/recursiveRef.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});var dynamicRef_1=require_dynamicRef(),def={keyword:"$recursiveRef",schemaType:"string",code:cxt=>(0,dynamicRef_1.dynamicRef)(cxt,cxt.schema)};exports.
default=def}});var require_dynamic=__commonJS({"node_modules/ajv/dist/vocabularies/dynamic/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var dynamicAnchor_1=require_dynamicAnchor(),dynamicRef_1=require_dynamicRef(),recursiveAnchor_1=require_recursiveAnchor(),recursiveRef_1=require_recursiveRef(),
dynamic=[dynamicAnchor_1.default,dynamicRef_1.default,recursiveAnchor_1.default,recursiveRef_1.default];exports.default=dynamic}});var require_dependentRequired=__commonJS({"node_modules/ajv/dist/vocabularies/validation/dependentRequired.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});var dependencies_1=require_dependencies(),def={keyword:"dependentRequired",type:"object",schemaType:"object",error:dependencies_1.error,
code:cxt=>(0,dependencies_1.validatePropertyDeps)(cxt)};exports.default=def}});var require_dependentSchemas=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/dependentSchemas.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});var dependencies_1=require_dependencies(),def={keyword:"dependentSchemas",type:"object",schemaType:"object",code:cxt=>(0,dependencies_1.
validateSchemaDeps)(cxt)};exports.default=def}});var require_limitContains=__commonJS({"node_modules/ajv/dist/vocabularies/validation/limitContains.js"(exports){"use strict";Object.defineProperty(exports,"__es\
Module",{value:!0});var util_1=require_util(),def={keyword:["maxContains","minContains"],type:"array",schemaType:"number",code({keyword,parentSchema,it}){parentSchema.
contains===void 0&&(0,util_1.checkStrictMode)(it,`"${keyword}" without "contains" is ignored`)}};exports.default=def}});var require_next=__commonJS({"node_modules/ajv/dist/vocabularies/next.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var dependentRequired_1=require_dependentRequired(),
dependentSchemas_1=require_dependentSchemas(),limitContains_1=require_limitContains(),next=[dependentRequired_1.default,dependentSchemas_1.default,limitContains_1.
default];exports.default=next}});var require_unevaluatedProperties=__commonJS({"node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedProperties.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});var codegen_1=require_codegen(),util_1=require_util(),names_1=require_names(),error={message:"must NOT have unevaluated propert\
ies",params:({params})=>(0,codegen_1._)`{unevaluatedProperty: ${params.unevaluatedProperty}}`},def={keyword:"unevaluatedProperties",type:"object",schemaType:["b\
oolean","object"],trackErrors:!0,error,code(cxt){let{gen,schema,data,errsCount,it}=cxt;if(!errsCount)throw new Error("ajv implementation error");let{allErrors,props}=it;
props instanceof codegen_1.Name?gen.if((0,codegen_1._)`${props} !== true`,()=>gen.forIn("key",data,key=>gen.if(unevaluatedDynamic(props,key),()=>unevaluatedPropCode(
key)))):props!==!0&&gen.forIn("key",data,key=>props===void 0?unevaluatedPropCode(key):gen.if(unevaluatedStatic(props,key),()=>unevaluatedPropCode(key))),it.props=
!0,cxt.ok((0,codegen_1._)`${errsCount} === ${names_1.default.errors}`);function unevaluatedPropCode(key){if(schema===!1){cxt.setParams({unevaluatedProperty:key}),
cxt.error(),allErrors||gen.break();return}if(!(0,util_1.alwaysValidSchema)(it,schema)){let valid=gen.name("valid");cxt.subschema({keyword:"unevaluatedProperties",
dataProp:key,dataPropType:util_1.Type.Str},valid),allErrors||gen.if((0,codegen_1.not)(valid),()=>gen.break())}}function unevaluatedDynamic(evaluatedProps,key){return(0,codegen_1.
_)`!${evaluatedProps} || !${evaluatedProps}[${key}]`}function unevaluatedStatic(evaluatedProps,key){let ps=[];for(let p in evaluatedProps)evaluatedProps[p]===!0&&
ps.push((0,codegen_1._)`${key} !== ${p}`);return(0,codegen_1.and)(...ps)}}};exports.default=def}});var require_unevaluatedItems=__commonJS({"node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedItems.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});var codegen_1=require_codegen(),util_1=require_util(),error={message:({params:{len}})=>(0,codegen_1.str)`must NOT have more than ${len} items`,
params:({params:{len}})=>(0,codegen_1._)`{limit: ${len}}`},def={keyword:"unevaluatedItems",type:"array",schemaType:["boolean","object"],error,code(cxt){let{gen,
schema,data,it}=cxt,items=it.items||0;if(items===!0)return;let len=gen.const("len",(0,codegen_1._)`${data}.length`);if(schema===!1)cxt.setParams({len:items}),cxt.
fail((0,codegen_1._)`${len} > ${items}`);else if(typeof schema=="object"&&!(0,util_1.alwaysValidSchema)(it,schema)){let valid=gen.var("valid",(0,codegen_1._)`${len} <= ${items}`);
gen.if((0,codegen_1.not)(valid),()=>validateItems(valid,items)),cxt.ok(valid)}it.items=!0;function validateItems(valid,from){gen.forRange("i",from,len,i=>{cxt.subschema(
{keyword:"unevaluatedItems",dataProp:i,dataPropType:util_1.Type.Num},valid),it.allErrors||gen.if((0,codegen_1.not)(valid),()=>gen.break())})}}};exports.default=
def}});var require_unevaluated=__commonJS({"node_modules/ajv/dist/vocabularies/unevaluated/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{
value:!0});var unevaluatedProperties_1=require_unevaluatedProperties(),unevaluatedItems_1=require_unevaluatedItems(),unevaluated=[unevaluatedProperties_1.default,
unevaluatedItems_1.default];exports.default=unevaluated}});var require_format=__commonJS({"node_modules/ajv/dist/vocabularies/format/format.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var codegen_1=require_codegen(),error={message:({schemaCode})=>(0,codegen_1.str)`must match format "${schemaCode}"`,params:({schemaCode})=>(0,codegen_1._)`{format: ${schemaCode}}`},
def={keyword:"format",type:["number","string"],schemaType:"string",$data:!0,error,code(cxt,ruleType){let{gen,data,$data,schema,schemaCode,it}=cxt,{opts,errSchemaPath,
schemaEnv,self}=it;if(!opts.validateFormats)return;$data?validate$DataFormat():validateFormat();function validate$DataFormat(){let fmts=gen.scopeValue("formats",
{ref:self.formats,code:opts.code.formats}),fDef=gen.const("fDef",(0,codegen_1._)`${fmts}[${schemaCode}]`),fType=gen.let("fType"),format=gen.let("format");gen.if(
(0,codegen_1._)`typeof ${fDef} == "object" && !(${fDef} instanceof RegExp)`,()=>gen.assign(fType,(0,codegen_1._)`${fDef}.type || "string"`).assign(format,(0,codegen_1.
_)`${fDef}.validate`),()=>gen.assign(fType,(0,codegen_1._)`"string"`).assign(format,fDef)),cxt.fail$data((0,codegen_1.or)(unknownFmt(),invalidFmt()));function unknownFmt(){
return opts.strictSchema===!1?codegen_1.nil:(0,codegen_1._)`${schemaCode} && !${format}`}function invalidFmt(){let callFormat=schemaEnv.$async?(0,codegen_1._)`(${fDef}.async ? await ${format}(${data}) : ${format}(${data}))`:
(0,codegen_1._)`${format}(${data})`,validData=(0,codegen_1._)`(typeof ${format} == "function" ? ${callFormat} : ${format}.test(${data}))`;return(0,codegen_1._)`${format} && ${format} !== true && ${fType} === ${ruleType} && !${validData}`}}
function validateFormat(){let formatDef=self.formats[schema];if(!formatDef){unknownFormat();return}if(formatDef===!0)return;let[fmtType,format,fmtRef]=getFormat(
formatDef);fmtType===ruleType&&cxt.pass(validCondition());function unknownFormat(){if(opts.strictSchema===!1){self.logger.warn(unknownMsg());return}throw new Error(
unknownMsg());function unknownMsg(){return`unknown format "${schema}" ignored in schema at path "${errSchemaPath}"`}}function getFormat(fmtDef){let code=fmtDef instanceof
RegExp?(0,codegen_1.regexpCode)(fmtDef):opts.code.formats?(0,codegen_1._)`${opts.code.formats}${(0,codegen_1.getProperty)(schema)}`:void 0,fmt=gen.scopeValue("f\
ormats",{key:schema,ref:fmtDef,code});return typeof fmtDef=="object"&&!(fmtDef instanceof RegExp)?[fmtDef.type||"string",fmtDef.validate,(0,codegen_1._)`${fmt}.validate`]:
["string",fmtDef,fmt]}function validCondition(){if(typeof formatDef=="object"&&!(formatDef instanceof RegExp)&&formatDef.async){if(!schemaEnv.$async)throw new Error(
"async format in sync schema");return(0,codegen_1._)`await ${fmtRef}(${data})`}return typeof format=="function"?(0,codegen_1._)`${fmtRef}(${data})`:(0,codegen_1.
_)`${fmtRef}.test(${data})`}}}};exports.default=def}});var require_format2=__commonJS({"node_modules/ajv/dist/vocabularies/format/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var format_1=require_format(),format=[format_1.default];exports.default=format}});var require_metadata=__commonJS({"node_modules/ajv/dist/vocabularies/metadata.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
contentVocabulary=exports.metadataVocabulary=void 0;exports.metadataVocabulary=["title","description","default","deprecated","readOnly","writeOnly","examples"];
exports.contentVocabulary=["contentMediaType","contentEncoding","contentSchema"]}});var require_draft2020=__commonJS({"node_modules/ajv/dist/vocabularies/draft2020.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var core_1=require_core2(),validation_1=require_validation(),applicator_1=require_applicator(),dynamic_1=require_dynamic(),next_1=require_next(),unevaluated_1=require_unevaluated(),
format_1=require_format2(),metadata_1=require_metadata(),draft2020Vocabularies=[dynamic_1.default,core_1.default,validation_1.default,(0,applicator_1.default)(!0),
format_1.default,metadata_1.metadataVocabulary,metadata_1.contentVocabulary,next_1.default,unevaluated_1.default];exports.default=draft2020Vocabularies}});var require_types=__commonJS({"node_modules/ajv/dist/vocabularies/discriminator/types.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.DiscrError=void 0;var DiscrError;(function(DiscrError2){DiscrError2.Tag="tag",DiscrError2.Mapping="mapping"})(DiscrError||(exports.DiscrError=DiscrError=
{}))}});var require_discriminator=__commonJS({"node_modules/ajv/dist/vocabularies/discriminator/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});var codegen_1=require_codegen(),types_1=require_types(),compile_1=require_compile(),ref_error_1=require_ref_error(),util_1=require_util(),error={
message:({params:{discrError,tagName}})=>discrError===types_1.DiscrError.Tag?`tag "${tagName}" must be string`:`value of tag "${tagName}" must be in oneOf`,params:({
params:{discrError,tag,tagName}})=>(0,codegen_1._)`{error: ${discrError}, tag: ${tagName}, tagValue: ${tag}}`},def={keyword:"discriminator",type:"object",schemaType:"\
object",error,code(cxt){let{gen,data,schema,parentSchema,it}=cxt,{oneOf}=parentSchema;if(!it.opts.discriminator)throw new Error("discriminator: requires discrim\
inator option");let tagName=schema.propertyName;if(typeof tagName!="string")throw new Error("discriminator: requires propertyName");if(schema.mapping)throw new Error(
"discriminator: mapping is not supported");if(!oneOf)throw new Error("discriminator: requires oneOf keyword");let valid=gen.let("valid",!1),tag=gen.const("tag",
(0,codegen_1._)`${data}${(0,codegen_1.getProperty)(tagName)}`);gen.if((0,codegen_1._)`typeof ${tag} == "string"`,()=>validateMapping(),()=>cxt.error(!1,{discrError:types_1.
DiscrError.Tag,tag,tagName})),cxt.ok(valid);function validateMapping(){let mapping=getMapping();gen.if(!1);for(let tagValue in mapping)gen.elseIf((0,codegen_1._)`${tag} === ${tagValue}`),
gen.assign(valid,applyTagSchema(mapping[tagValue]));gen.else(),cxt.error(!1,{discrError:types_1.DiscrError.Mapping,tag,tagName}),gen.endIf()}function applyTagSchema(schemaProp){
let _valid=gen.name("valid"),schCxt=cxt.subschema({keyword:"oneOf",schemaProp},_valid);return cxt.mergeEvaluated(schCxt,codegen_1.Name),_valid}function getMapping(){
var _a;let oneOfMapping={},topRequired=hasRequired(parentSchema),tagRequired=!0;for(let i=0;i<oneOf.length;i++){let sch=oneOf[i];if(sch?.$ref&&!(0,util_1.schemaHasRulesButRef)(
sch,it.self.RULES)){let ref=sch.$ref;if(sch=compile_1.resolveRef.call(it.self,it.schemaEnv.root,it.baseId,ref),sch instanceof compile_1.SchemaEnv&&(sch=sch.schema),
sch===void 0)throw new ref_error_1.default(it.opts.uriResolver,it.baseId,ref)}let propSch=(_a=sch?.properties)===null||_a===void 0?void 0:_a[tagName];if(typeof propSch!=
"object")throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${tagName}"`);tagRequired=tagRequired&&(topRequired||hasRequired(
sch)),addMappings(propSch,i)}if(!tagRequired)throw new Error(`discriminator: "${tagName}" must be required`);return oneOfMapping;function hasRequired({required}){
return Array.isArray(required)&&required.includes(tagName)}function addMappings(sch,i){if(sch.const)addMapping(sch.const,i);else if(sch.enum)for(let tagValue of sch.
enum)addMapping(tagValue,i);else throw new Error(`discriminator: "properties/${tagName}" must have "const" or "enum"`)}function addMapping(tagValue,i){if(typeof tagValue!=
"string"||tagValue in oneOfMapping)throw new Error(`discriminator: "${tagName}" values must be unique strings`);oneOfMapping[tagValue]=i}}}};exports.default=def}});var require_schema=__commonJS({"node_modules/ajv/dist/refs/json-schema-2020-12/schema.json"(exports,module){module.exports={$schema:"https://json-schema.org/dra\
ft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/schema",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/core":!0,"https://json-schema.or\
g/draft/2020-12/vocab/applicator":!0,"https://json-schema.org/draft/2020-12/vocab/unevaluated":!0,"https://json-schema.org/draft/2020-12/vocab/validation":!0,"h\
ttps://json-schema.org/draft/2020-12/vocab/meta-data":!0,"https://json-schema.org/draft/2020-12/vocab/format-annotation":!0,"https://json-schema.org/draft/2020-\
12/vocab/content":!0},$dynamicAnchor:"meta",title:"Core and Validation specifications meta-schema",allOf:[{$ref:"meta/core"},{$ref:"meta/applicator"},{$ref:"met\
a/unevaluated"},{$ref:"meta/validation"},{$ref:"meta/meta-data"},{$ref:"meta/format-annotation"},{$ref:"meta/content"}],type:["object","boolean"],$comment:"This\
 meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they remain in common use.",properties:{
definitions:{$comment:'"definitions" has been replaced by "$defs".',type:"object",additionalProperties:{$dynamicRef:"#meta"},deprecated:!0,default:{}},dependencies:{
$comment:'"dependencies" has been split and replaced by "dependentSchemas" and "dependentRequired" in order to serve their differing semantics.',type:"object",additionalProperties:{
anyOf:[{$dynamicRef:"#meta"},{$ref:"meta/validation#/$defs/stringArray"}]},deprecated:!0,default:{}},$recursiveAnchor:{$comment:'"$recursiveAnchor" has been rep\
laced by "$dynamicAnchor".',$ref:"meta/core#/$defs/anchorString",deprecated:!0},$recursiveRef:{$comment:'"$recursiveRef" has been replaced by "$dynamicRef".',$ref:"\
meta/core#/$defs/uriReferenceString",deprecated:!0}}}}});var require_applicator2=__commonJS({"node_modules/ajv/dist/refs/json-schema-2020-12/meta/applicator.json"(exports,module){module.exports={$schema:"https://json-\
schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/applicator",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/applicato\
r":!0},$dynamicAnchor:"meta",title:"Applicator vocabulary meta-schema",type:["object","boolean"],properties:{prefixItems:{$ref:"#/$defs/schemaArray"},items:{$dynamicRef:"\
#meta"},contains:{$dynamicRef:"#meta"},additionalProperties:{$dynamicRef:"#meta"},properties:{type:"object",additionalProperties:{$dynamicRef:"#meta"},default:{}},
patternProperties:{type:"object",additionalProperties:{$dynamicRef:"#meta"},propertyNames:{format:"regex"},default:{}},dependentSchemas:{type:"object",additionalProperties:{
$dynamicRef:"#meta"},default:{}},propertyNames:{$dynamicRef:"#meta"},if:{$dynamicRef:"#meta"},then:{$dynamicRef:"#meta"},else:{$dynamicRef:"#meta"},allOf:{$ref:"\
#/$defs/schemaArray"},anyOf:{$ref:"#/$defs/schemaArray"},oneOf:{$ref:"#/$defs/schemaArray"},not:{$dynamicRef:"#meta"}},$defs:{schemaArray:{type:"array",minItems:1,
items:{$dynamicRef:"#meta"}}}}}});var require_unevaluated2=__commonJS({"node_modules/ajv/dist/refs/json-schema-2020-12/meta/unevaluated.json"(exports,module){module.exports={$schema:"https://jso\
n-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/unevaluated",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/uneval\
uated":!0},$dynamicAnchor:"meta",title:"Unevaluated applicator vocabulary meta-schema",type:["object","boolean"],properties:{unevaluatedItems:{$dynamicRef:"#met\
a"},unevaluatedProperties:{$dynamicRef:"#meta"}}}}});var require_content=__commonJS({"node_modules/ajv/dist/refs/json-schema-2020-12/meta/content.json"(exports,module){module.exports={$schema:"https://json-schema.\
org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/content",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/content":!0},$dynamicAnchor:"\
meta",title:"Content vocabulary meta-schema",type:["object","boolean"],properties:{contentEncoding:{type:"string"},contentMediaType:{type:"string"},contentSchema:{
$dynamicRef:"#meta"}}}}});var require_core3=__commonJS({"node_modules/ajv/dist/refs/json-schema-2020-12/meta/core.json"(exports,module){module.exports={$schema:"https://json-schema.org/d\
raft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/core",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/core":!0},$dynamicAnchor:"m\
eta",title:"Core vocabulary meta-schema",type:["object","boolean"],properties:{$id:{$ref:"#/$defs/uriReferenceString",$comment:"Non-empty fragments not allowed.",
pattern:"^[^#]*#?$"},$schema:{$ref:"#/$defs/uriString"},$ref:{$ref:"#/$defs/uriReferenceString"},$anchor:{$ref:"#/$defs/anchorString"},$dynamicRef:{$ref:"#/$def\
s/uriReferenceString"},$dynamicAnchor:{$ref:"#/$defs/anchorString"},$vocabulary:{type:"object",propertyNames:{$ref:"#/$defs/uriString"},additionalProperties:{type:"\
boolean"}},$comment:{type:"string"},$defs:{type:"object",additionalProperties:{$dynamicRef:"#meta"}}},$defs:{anchorString:{type:"string",pattern:"^[A-Za-z_][-A-\
Za-z0-9._]*$"},uriString:{type:"string",format:"uri"},uriReferenceString:{type:"string",format:"uri-reference"}}}}});var require_format_annotation=__commonJS({"node_modules/ajv/dist/refs/json-schema-2020-12/meta/format-annotation.json"(exports,module){module.exports={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/format-annotation",$vocabulary:{"https://json-schema.org/draft/202\
0-12/vocab/format-annotation":!0},$dynamicAnchor:"meta",title:"Format vocabulary meta-schema for annotation results",type:["object","boolean"],properties:{format:{
type:"string"}}}}});var require_meta_data=__commonJS({"node_modules/ajv/dist/refs/json-schema-2020-12/meta/meta-data.json"(exports,module){module.exports={$schema:"https://json-sch\
ema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/meta-data",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/meta-data":!0},
$dynamicAnchor:"meta",title:"Meta-data vocabulary meta-schema",type:["object","boolean"],properties:{title:{type:"string"},description:{type:"string"},default:!0,
deprecated:{type:"boolean",default:!1},readOnly:{type:"boolean",default:!1},writeOnly:{type:"boolean",default:!1},examples:{type:"array",items:!0}}}}});var require_validation2=__commonJS({"node_modules/ajv/dist/refs/json-schema-2020-12/meta/validation.json"(exports,module){module.exports={$schema:"https://json-\
schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/validation",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/validatio\
n":!0},$dynamicAnchor:"meta",title:"Validation vocabulary meta-schema",type:["object","boolean"],properties:{type:{anyOf:[{$ref:"#/$defs/simpleTypes"},{type:"ar\
ray",items:{$ref:"#/$defs/simpleTypes"},minItems:1,uniqueItems:!0}]},const:!0,enum:{type:"array",items:!0},multipleOf:{type:"number",exclusiveMinimum:0},maximum:{
type:"number"},exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{type:"number"},maxLength:{$ref:"#/$defs/nonNegativeInteger"},minLength:{
$ref:"#/$defs/nonNegativeIntegerDefault0"},pattern:{type:"string",format:"regex"},maxItems:{$ref:"#/$defs/nonNegativeInteger"},minItems:{$ref:"#/$defs/nonNegati\
veIntegerDefault0"},uniqueItems:{type:"boolean",default:!1},maxContains:{$ref:"#/$defs/nonNegativeInteger"},minContains:{$ref:"#/$defs/nonNegativeInteger",default:1},
maxProperties:{$ref:"#/$defs/nonNegativeInteger"},minProperties:{$ref:"#/$defs/nonNegativeIntegerDefault0"},required:{$ref:"#/$defs/stringArray"},dependentRequired:{
type:"object",additionalProperties:{$ref:"#/$defs/stringArray"}}},$defs:{nonNegativeInteger:{type:"integer",minimum:0},nonNegativeIntegerDefault0:{$ref:"#/$defs\
/nonNegativeInteger",default:0},simpleTypes:{enum:["array","boolean","integer","null","number","object","string"]},stringArray:{type:"array",items:{type:"string"},
uniqueItems:!0,default:[]}}}}});var require_json_schema_2020_12=__commonJS({"node_modules/ajv/dist/refs/json-schema-2020-12/index.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});var metaSchema=require_schema(),applicator=require_applicator2(),unevaluated=require_unevaluated2(),content=require_content(),core2=require_core3(),
format=require_format_annotation(),metadata=require_meta_data(),validation=require_validation2(),META_SUPPORT_DATA=["/properties"];function addMetaSchema2020($data){
return[metaSchema,applicator,unevaluated,content,core2,with$data(this,format),metadata,with$data(this,validation)].forEach(sch=>this.addMetaSchema(sch,void 0,!1)),
this;function with$data(ajv,sch){return $data?ajv.$dataMetaSchema(sch,META_SUPPORT_DATA):sch}}exports.default=addMetaSchema2020}});var require__=__commonJS({"node_modules/ajv/dist/2020.js"(exports,module){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.MissingRefError=
exports.ValidationError=exports.CodeGen=exports.Name=exports.nil=exports.stringify=exports.str=exports._=exports.KeywordCxt=exports.Ajv2020=void 0;var core_1=require_core(),
draft2020_1=require_draft2020(),discriminator_1=require_discriminator(),json_schema_2020_12_1=require_json_schema_2020_12(),META_SCHEMA_ID="https://json-schema.\
org/draft/2020-12/schema",Ajv20203=class extends core_1.default{constructor(opts={}){super({...opts,dynamicRef:!0,next:!0,unevaluated:!0})}_addVocabularies(){super.
_addVocabularies(),draft2020_1.default.forEach(v=>this.addVocabulary(v)),this.opts.discriminator&&this.addKeyword(discriminator_1.default)}_addDefaultMetaSchema(){
super._addDefaultMetaSchema();let{$data,meta}=this.opts;meta&&(json_schema_2020_12_1.default.call(this,$data),this.refs["http://json-schema.org/schema"]=META_SCHEMA_ID)}defaultMeta(){
return this.opts.defaultMeta=super.defaultMeta()||(this.getSchema(META_SCHEMA_ID)?META_SCHEMA_ID:void 0)}};exports.Ajv2020=Ajv20203;module.exports=exports=Ajv20203;
module.exports.Ajv2020=Ajv20203;Object.defineProperty(exports,"__esModule",{value:!0});exports.default=Ajv20203;var validate_1=require_validate();Object.defineProperty(
exports,"KeywordCxt",{enumerable:!0,get:function(){return validate_1.KeywordCxt}});var codegen_1=require_codegen();Object.defineProperty(exports,"_",{enumerable:!0,
get:function(){return codegen_1._}});Object.defineProperty(exports,"str",{enumerable:!0,get:function(){return codegen_1.str}});Object.defineProperty(exports,"st\
ringify",{enumerable:!0,get:function(){return codegen_1.stringify}});Object.defineProperty(exports,"nil",{enumerable:!0,get:function(){return codegen_1.nil}});Object.
defineProperty(exports,"Name",{enumerable:!0,get:function(){return codegen_1.Name}});Object.defineProperty(exports,"CodeGen",{enumerable:!0,get:function(){return codegen_1.
CodeGen}});var validation_error_1=require_validation_error();Object.defineProperty(exports,"ValidationError",{enumerable:!0,get:function(){return validation_error_1.
default}});var ref_error_1=require_ref_error();Object.defineProperty(exports,"MissingRefError",{enumerable:!0,get:function(){return ref_error_1.default}})}});var render_exports={};__export(render_exports,{run:()=>run});var import__=__toESM(require__(),1);var report_1_default={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"vnet-preflight/report/1",title:"The report of vnet-preflight check",type:"obje\
ct",required:["schema","tool","profile","inputs","summary","notices","verdicts"],properties:{schema:{const:"vnet-preflight/report/1"},tool:{type:"object",required:[
"name","version"],properties:{name:{type:"string"},version:{type:"string"}}},profile:{enum:["2016","2019","2025"]},inputs:{type:"array",items:{type:"object",required:[
"path","kind","resources"],properties:{path:{type:"string"},kind:{type:"string"},resources:{type:"integer",minimum:0}}}},summary:{type:"object",required:["subje\
cts","fail","undecided","unread","pass","notApplicable","waived"],properties:{subjects:{type:"object",required:["integration","plan","peering","change"],properties:{
integration:{type:"integer",minimum:0},plan:{type:"integer",minimum:0},peering:{type:"integer",minimum:0},change:{type:"integer",minimum:0}}},fail:{type:"object",
required:["error","warning","note"],properties:{error:{type:"integer",minimum:0},warning:{type:"integer",minimum:0},note:{type:"integer",minimum:0}}},undecided:{
type:"integer",minimum:0},unread:{type:"integer",minimum:0,description:"Parts of the inputs that could not be read, each told among the notices."},pass:{type:"i\
nteger",minimum:0},notApplicable:{type:"integer",minimum:0},waived:{type:"integer",minimum:0}}},notices:{type:"array",items:{$ref:"#/$defs/notice"}},override:{type:"\
object",required:["reason"],properties:{reason:{type:"string"}}},verdicts:{type:"array",description:"Findings; with --show all also what passed or does not appl\
y. Sorted.",items:{$ref:"#/$defs/verdict"}}},$defs:{verdict:{type:"object",required:["policy","severity","title","verdict","subject","message","evidence","relat\
ed","remedy","sources","fingerprint"],properties:{policy:{type:"string"},severity:{enum:["error","warning","note"]},title:{type:"string",description:"What must \
hold."},verdict:{enum:["fail","undecided","pass","not-applicable"]},subject:{type:"object",required:["kind","id","address"],properties:{kind:{enum:["integration",
"plan","peering","change"]},id:{type:"string"},address:{type:"string",description:"What the author wrote."},file:{$ref:"#/$defs/file"},line:{type:"integer",minimum:1},
column:{type:"integer",minimum:1},pointer:{$ref:"#/$defs/pointer"}}},message:{type:"string"},evidence:{type:"array",items:{$ref:"#/$defs/evidence"}},related:{type:"\
array",items:{type:"object",required:["role","address"],properties:{role:{type:"string"},address:{type:"string"},file:{$ref:"#/$defs/file"},line:{type:"integer",
minimum:1},column:{type:"integer",minimum:1},pointer:{$ref:"#/$defs/pointer"}}}},remedy:{type:"string"},sources:{type:"array",items:{type:"object",required:["fi\
le","section"],properties:{file:{type:"string"},section:{type:"string"}}}},fingerprint:{type:"string",pattern:"^[0-9a-f]{32}$",description:"The same for the sam\
e policy on the same subject, however the file is formatted."},waiver:{type:"object",required:["reason","owner"],properties:{reason:{type:"string"},owner:{type:"\
string"},expires:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}$"}}}}},evidence:{type:"object",required:["fact"],properties:{fact:{type:"string"},value:{description:"\
The fact's value; null when it is not set."},symbol:{type:"string",description:"The expression that an unknown value comes from."},reason:{type:"string"},address:{
type:"string"},file:{$ref:"#/$defs/file"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},pointer:{$ref:"#/$defs/pointer"}},oneOf:[{required:[
"value"]},{required:["symbol","reason"]}]},notice:{type:"object",required:["message"],properties:{message:{type:"string"},address:{type:"string"},file:{type:"st\
ring"}}},file:{type:"string",description:"As it was named on the command line; - is standard input."},pointer:{type:"string",pattern:"^(/.*)?$",description:"JSO\
N pointer (RFC 6901) into the file."}}};function readReport(document,file){let name2=schemaNameOf(document);if(name2!==report_1_default.$id)throw wrongDocument(document,name2,file);if(isDeep(document))
throw new PreflightError("input","this is nested deeper than a report can be",{place:{file},advice});let validate=new import__.default.default({strict:!1}).compile(
report_1_default);if(validate(document))return document;throw new PreflightError("input",`this is no report of vnet-preflight: ${faultText(validate.errors?.[0])}`,
{place:{file},advice})}var advice="save one with vnet-preflight check INPUT --format json=report.json",deepest=100;function isDeep(document){let level=[document];
for(let depth=0;level.length>0;depth+=1){if(depth>deepest)return!0;level=level.flatMap(value2=>typeof value2=="object"&&value2!==null?Object.values(value2):[])}
return!1}function schemaNameOf(document){return typeof document=="object"&&document!==null&&"schema"in document?document.schema:void 0}function wrongDocument(document,name2,file){
return new PreflightError("input",whatItIs(document,name2),{place:{file},advice})}var kinds=[["vnet-preflight/report/","this report is of another version than t\
he one that this program reads"],["vnet-preflight/error/","this tells why inputs could not be read; nothing was checked, so there is no report in it"],["vnet-pr\
eflight/","this is another document of vnet-preflight, not a report"]];function whatItIs(document,name2){if(typeof name2=="string"){let known=kinds.find(([beginning])=>name2.
startsWith(beginning));if(known!==void 0)return`${known[1]} (${printable(name2,100)})`}return typeof document=="object"&&document!==null&&"resource_changes"in document?
"this is a plan, which check reads, not a report":"this is no report of vnet-preflight"}function faultText(error){return error===void 0?"it is not what its sche\
ma says":`${error.instancePath===""?"it":printable(error.instancePath,200)} ${printable(error.message??"is wrong",200)}`}async function run(parsed,host){let targets=targetsOf(parsed,reportFormats,host),path=parsed.positionals[0]??"-",report=await withErrors(targets,host,async()=>{
let{utf8}=decode(await host.readInput(path),path);return readReport(parseJson(utf8,path).value,path)}),isFailing=statusOf(report.summary,choose(flagsOf(parsed)))!==
exitStatus.clean;return await writeReport(report,{parsed,host,rules:builtInRules(report.profile),isAll:!0,isFailing,targets}),exitStatus.clean}var baseline_exports={};__export(baseline_exports,{create:()=>create,prune:()=>prune,show:()=>show});import{createHash}from"node:crypto";var import__2=__toESM(require__(),1);function schemaCheck(schema,whole2,own={}){let compiled;return(value2,report)=>{if(compiled??=new import__2.Ajv2020({allErrors:!0,verbose:!0,allowUnionTypes:!0,
strictTypes:!1,strictRequired:!1,validateSchema:!1,meta:!1}).compile(schema),!compiled(value2))for(let error of compiled.errors??[]){let explain=own[error.keyword]??
sentences[error.keyword];if(explain===void 0)continue;let path=pathOf(error);report(path,explain(error,path.length===0?whole2:path.join(".")),error.keyword==="a\
dditionalProperties"?"key":"value")}}}function pathOf({instancePath,keyword,params}){let path=instancePath.split("/").slice(1).map(part=>part.replaceAll("~1","/").
replaceAll("~0","~")),{additionalProperty}=params;return keyword==="additionalProperties"&&additionalProperty!==void 0?[...path,additionalProperty]:path}var sentences={
required:({params,instancePath},label)=>`\u201C${params.missingProperty}\u201D is missing${instancePath===""?"":` in ${label}`}`,dependentRequired:({params})=>`\
\u201C${params.property}\u201D needs \u201C${params.missingProperty}\u201D beside it`,additionalProperties:unknownKey,type:({params,data},label)=>`${label} must\
 be ${nounsOf(params.type)}, but is ${shown(data)}`,enum:({params,data},label)=>`${label} must be one of ${listed(params.allowedValues)}, but is ${shown(data)}${suggestion(
data,params.allowedValues)}`,const:({params},label)=>`${label} must be ${shown(params.allowedValue)}${params.allowedValue===!0?" or left out":""}`,minLength:(_2,label)=>`${label}\
 is empty`,minItems:(_2,label)=>`${label} is empty`,minProperties:(_2,label)=>`${label} is empty`,maxLength:({params},label)=>`${label} is longer than ${params.
limit} characters`,maxProperties:({params},label)=>`${label} may have only ${params.limit} of its keys`,uniqueItems:(_2,label)=>`${label} says one thing twice`,
minimum:({params},label)=>`${label} must not be below ${params.limit}`};function unknownKey({params,parentSchema},label){return`unknown key \u201C${label}\u201D${didYouMean(
String(params.additionalProperty),knownKeys(parentSchema))}`}function knownKeys(schema){return Object.keys(schema?.properties??{})}var nouns={string:"a text",integer:"\
a whole number",number:"a number",boolean:"true or false",array:"a list",object:"keys and values",null:"null"};function nounsOf(types2){return[types2].flat().map(
type=>nouns[String(type)]??String(type)).join(" or ")}function listed(values){return values.map(shown).join(", ")}function suggestion(value2,allowed){return typeof value2==
"string"?didYouMean(value2,allowed.filter(item=>typeof item=="string")):""}function shown(value2){return typeof value2=="string"?value2.length>60?"a longer text":
`\u201C${value2}\u201D`:Array.isArray(value2)?"a list":typeof value2=="object"&&value2!==null?"keys and values":String(value2)}var day=/^(\d{4})-(\d{2})-(\d{2})$/u;function isDate(text2){if(!day.test(text2))return!1;let time=Date.parse(`${text2}T00:00:00Z`);return!Number.isNaN(time)&&new Date(
time).toISOString().startsWith(text2)}function daysBetween(from,to){return Math.round((Date.parse(`${to}T00:00:00Z`)-Date.parse(`${from}T00:00:00Z`))/864e5)}function hasEnded({
until},today){return until!==void 0&&until<today}var baseline_1_default={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"vnet-preflight/baseline/1",title:"A baseline of vnet-preflight: findings tha\
t are known and do not count",type:"object",required:["schema","findings"],additionalProperties:!1,properties:{schema:{const:"vnet-preflight/baseline/1"},findings:{
type:"array",items:{type:"object",required:["policy","address","verdict","found","fingerprint","since"],additionalProperties:!1,properties:{policy:{type:"string",
minLength:1},address:{type:"string"},verdict:{enum:["fail","undecided"]},found:{description:"The facts that decided, as they were; a finding with others is a ne\
w one.",type:"object"},fingerprint:{description:"Of the policy and its subject, as in the report.",type:"string",minLength:1},since:{description:"The day on whi\
ch it was first put into the baseline.",type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}$"},until:{description:"The last day on which it is accepted; absent when th\
at has no end.",type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}$"}}}}}};var checkStructure=schemaCheck(baseline_1_default,"the baseline",{pattern:(_2,label)=>`${label} must be a day such as 2027-01-31`,const:()=>`the schema of a bas\
eline must be ${baseline_1_default.$id}`});function readBaseline(value2,file,decidedBy2){let problems=[],report=(path,message)=>{let pointer=path.map(part=>`/${String(
part).replaceAll("~","~0").replaceAll("/","~1")}`).join(""),advice3="make it anew: vnet-preflight baseline create";problems.push(new PreflightError("configurati\
on",message,{place:{file,pointer},advice:advice3}))};checkStructure(value2,report);let entries=problems.length>0?[]:value2.findings;for(let[index,{since,until=since}]of entries.
entries())for(let day2 of[since,until])isDate(day2)||report(["findings",index],`there is no day ${day2}`);return problems.length>0?{problems}:{baseline:{file,entries,
byKey:new Map(entries.map(entry=>[keyOf(entry),entry])),decidedBy:decidedBy2}}}function entriesOf(findings,before,days){let entries=findings.map(judgement=>{let entry=entryOf(
judgement,before.decidedBy,days.today),known=before.byKey.get(keyOf(entry));return known!==void 0&&!hasEnded(known,days.today)?known:days.until===void 0?entry:{
...entry,until:days.until}});return[...new Map(entries.map(entry=>[keyOf(entry),entry])).values()]}function stillFound(baseline,findings){let present=new Set(findings.
map(judgement=>keyOf(entryOf(judgement,baseline.decidedBy,""))));return baseline.entries.filter(entry=>present.has(keyOf(entry)))}function acceptanceOf(judgement,baseline,today){
let known=baseline.byKey.get(keyOf(entryOf(judgement,baseline.decidedBy,today)));if(!(known===void 0||hasEnded(known,today)))return{reason:`known since ${known.
since}`,owner:baseline.file,...known.until!==void 0&&{expires:known.until}}}function renderBaseline(entries){let lines=entries.map(({policy,address,verdict,found,
fingerprint,since,until})=>({order:[policy,address,keyOf({verdict,found,fingerprint})],line:JSON.stringify({policy,address,verdict,found:sorted(found),fingerprint,
since,until})})).toSorted(({order:left},{order:right})=>{let at=left.findIndex((part,index)=>part!==right[index]);return compareText(left[at]??"",right[at]??"")}).
map(({line})=>`
    ${line}`);return`{
  "schema": "${baseline_1_default.$id}",
  "findings": [${lines.join(",")}${lines.length===0?"":`
  `}]
}
`}function entryOf(judgement,decidedBy2,since){let{policy,subject,verdict,evidence,fingerprint}=judgement,deciding=new Set(decidedBy2(policy)),found=evidence.filter(
({fact:fact2})=>deciding.has(fact2)).map(({fact:fact2,value:value2,symbol})=>[fact2,symbol===void 0?shortened(value2):{$unknown:symbol}]);return{policy,address:subject.
address,verdict:verdict==="undecided"?verdict:"fail",found:Object.fromEntries(found),fingerprint,since}}function keyOf({verdict,found,fingerprint}){return JSON.
stringify([fingerprint,verdict,sorted(found)])}var longestValue=500;function shortened(value2){let text2=JSON.stringify(sorted(value2??null));return text2.length<=
longestValue?value2??null:{$sha256:createHash("sha256").update(text2).digest("hex")}}var deepest2=50;function sorted(value2,depth=0){return typeof value2!="obje\
ct"||value2===null?value2:depth>deepest2?{$tooDeep:!0}:Array.isArray(value2)?value2.map(item=>sorted(item,depth+1)):Object.fromEntries(Object.entries(value2).toSorted(
([left],[right])=>compareText(left,right)).map(([name2,inner])=>[name2,sorted(inner,depth+1)]))}var noticeDays=14;function acceptBy(grounds){return judgements=>{let used=new Map,findings=judgements.map(judgement=>isFinding(judgement)?finding(judgement,grounds,
used):judgement),notices=grounds.waivers.flatMap(waiver=>waiverNotice(waiver,used.get(waiver)??0,grounds));return{findings,notices:[...notices,...baselineNotices(
judgements,grounds)]}}}function isFinding({verdict}){return verdict==="fail"||verdict==="undecided"}function finding(judgement,grounds,used){let{waivers,baseline,
isUnwaivable,today}=grounds;if(isUnwaivable(judgement.policy))return judgement;let covering=waivers.filter(({covers})=>covers(judgement)),waiver=covering.find(found=>!hasEnded(
found,today))??covering[0];if(waiver!==void 0&&used.set(waiver,(used.get(waiver)??0)+1),waiver!==void 0&&!hasEnded(waiver,today))return{...judgement,waiver:ownAcceptance(
waiver)};let known=baseline&&acceptanceOf(judgement,baseline,today);if(known!==void 0)return{...judgement,waiver:known};if(waiver===void 0)return judgement;let ended=`\
the waiver of ${waiver.owner} for it ended on ${waiver.until??""} (${where(waiver)})`;return{...judgement,message:`${judgement.message}; ${ended}`}}function ownAcceptance({
reason,owner,until}){return{reason,owner,...until!==void 0&&{expires:until}}}function waiverNotice(waiver,findings,{today}){let{policy,target,owner,until,place}=waiver,
name2=`the waiver of ${policy} for ${target}${place.line===void 0?"":` in line ${place.line}`}`,days=until===void 0?Number.POSITIVE_INFINITY:daysBetween(today,until),
say=message=>[{message:`${name2} ${message}`,file:place.file}];return findings===0?say(`accepts nothing here${days<0?` and ended on ${until}`:""}: remove it`):days<
0?say(`ended on ${until} and accepts nothing any more; ask ${owner}`):days<=noticeDays?say(`ends on ${until}; ask ${owner}`):[]}function baselineNotices(judgements,grounds){
let{baseline,isUnwaivable,today}=grounds;if(baseline===void 0)return[];let forbidden=new Set(baseline.entries.map(({policy})=>policy).filter(isUnwaivable)),ended=baseline.
entries.filter(entry=>hasEnded(entry,today)),present=new Set(judgements.filter(isFinding).map(({fingerprint})=>fingerprint)),gone=baseline.entries.filter(({fingerprint})=>!present.
has(fingerprint)).length,say=message=>({message,file:baseline.file});return[...[...forbidden].map(policy=>say(`findings of ${policy} cannot be accepted: neverWa\
ive forbids it`)),...ended.length>0?[say(`${ended.length} of its entries have ended and accept nothing any more`)]:[],...gone>0?[say(`${gone} of its entries do \
not occur here; baseline prune removes what is mended`)]:[]]}function where({place}){return[place.file,place.line].filter(part=>part!==void 0).join(":")}function renderBaselineText(findings,today,style){let rows=findings.map(({policy,address,verdict,since,until=""})=>[{text:printable(since)},{text:until===""?"-":
printable(until),...until!==""&&until<today&&{paint:style.error}},{text:printable(verdict)},{text:printable(policy),paint:style.strong},{text:printable(address)}]),
columns=["SINCE","UNTIL","VERDICT","POLICY","ADDRESS"].map(title=>({title})),ended=findings.filter(({until=today})=>until<today).length,total=`${count(findings.
length,"finding")}${ended>0?`, of which ${ended} have ended and count again`:""}`;return`${[...rows.length>0?[...tableLines(columns,rows,style.faint),""]:[],total].
join(`
`)}
`}function baselineLines(findings){return findings.map(({policy,address,since})=>`${printable(policy)} ${printable(address)} (since ${printable(since)})`)}function matcher(pattern2){let[first="",...others]=pattern2.split("*"),last=others.pop();if(last===void 0)return text2=>text2===pattern2;let middle=others.filter(
part=>part!=="");return text2=>{if(!text2.startsWith(first))return!1;let at=first.length;for(let part of middle){let found=text2.indexOf(part,at);if(found<0)return!1;
at=found+part.length}return text2.length-last.length>=at&&text2.endsWith(last)}}function anyMatcher(patterns){let tests=patterns.map(matcher);return text2=>tests.
some(test=>test(text2))}function changesOf({written:{policies={},overrides=[]}}){let tests=overrides.map(override=>({override,matches:originMatcher(override)})),known=new Map;return origin=>{
let matching=tests.filter(({matches})=>matches(origin)).map(({override})=>override),key=matching.map(override=>overrides.indexOf(override)).join(),found=known.get(
key)??joined([policies,...matching.map(override=>override.policies)]);return known.set(key,found),found}}function originMatcher({addresses,files}){let[isAddress,
isFile]=[addresses,files].map(patterns=>patterns===void 0?()=>!0:anyMatcher(patterns));return({address,file})=>isAddress(address)&&isFile(file)}function joined(layers){
let result=new Map;for(let[name2,setting]of layers.flatMap(layer=>Object.entries(layer))){let{enabled,severity:severity2,parameters}={...result.get(name2),...setting};
result.set(name2,{...enabled!==void 0&&{enabled},...severity2!==void 0&&{severity:severity2},...parameters!==void 0&&{parameters:{...result.get(name2)?.parameters,
...parameters}}})}return result}var afterAll={origin:()=>{},isWritten:()=>{},dependsOn:()=>!0};function made(making,config){let{type,id,name:name2,properties:properties2,lifecycle,path,isAfterAll=!1}=making,
whole2=joinText(id),{line,column}=config.placeOf(path);return{id:whole2,key:idKey(whole2)??"",name:name2,location:void 0,kind:void 0,sku:void 0,properties:properties2,
type,apiVersion:void 0,lifecycle,before:null,origin:{file:config.file,address:path.join("."),...line!==void 0&&{line},...column!==void 0&&{column}},source:isAfterAll?
afterAll:void 0,isPartial:!1,mayBeAbsent:!1,createsBeforeDestroy:!1}}function assumedOf(graph,config){let assumptions=config.written.assumptions?.plans??[];if(assumptions.length===0)return{resources:[],notices:[]};let plans=graph.
ofType("Microsoft.Web/serverfarms"),parts2=assumptions.map((assumption,index)=>{let matches=matcher(assumption.plan),found=plans.filter(({origin})=>matches(origin.
address)),message=`there is no plan ${assumption.plan} in the inputs, so nothing was assumed of it`;if(found.length===0)return{resources:[],notices:[{message,file:config.
file}]};let path=["assumptions","plans",index];return{resources:found.flatMap(plan=>resourcesOf(plan,assumption,path,{graph,config})),notices:[]}});return{resources:parts2.
flatMap(part=>part.resources),notices:parts2.flatMap(part=>part.notices)}}function resourcesOf(plan,{maximumInstances,apps},path,{graph,config}){let name2=`assu\
med-${String(path.at(-1))}`,common={lifecycle:"existing",path},found=[];if(maximumInstances!==void 0){let type="Microsoft.Insights/autoscaleSettings",maximum=Math.
max(maximumInstances,elasticMaximum(plan)),properties2={targetResourceUri:plan.id,profiles:[{name:name2,capacity:{minimum:1,maximum}}]};found.push(made({...common,
type,id:[plan.id,`/providers/${type}/${name2}`],name:name2,properties:properties2},config))}let missing=apps===void 0?0:apps-countApps(plan.key,graph);for(let number2=1;number2<=
missing;number2++){let own=`${name2}-${number2}`,type="Microsoft.Web/sites",id=[plan.id,`/providers/${type}/${own}`];found.push(made({...common,type,id,name:own,
properties:{serverFarmId:plan.id}},config))}return found}function elasticMaximum({properties:properties2}){let written=valueAt(properties2,["maximumElasticWorke\
rCount"]);return typeof written=="number"?written:1}function countApps(plan,graph){let isOn=value2=>possibleKeys(value2).includes(plan),sites=graph.ofType("Micr\
osoft.Web/sites").filter(({properties:properties2})=>isOn(properties2.serverFarmId)),keys=new Set(sites.map(({key})=>key)),slots=graph.ofType("Microsoft.Web/sit\
es/slots").filter(({key,properties:properties2})=>{let own=valueAt(properties2,["serverFarmId"]);return own===void 0?keys.has(parentKey(key)):isOn(own)});return sites.
length+slots.length}function possibleKeys(value2){return value2 instanceof Unknown&&value2.$unknown.possible!==void 0?value2.$unknown.possible.flatMap(possibleKeys):
[idKey(value2)]}var appTypes=["Microsoft.Web/sites","Microsoft.Web/sites/slots"];function declaredOf(graph,config){let parts2=(config.written.integrations??[]).map((declared,index)=>{
let apps=appsOf(graph,declared.app),address=["integrations",index],message=`there is no app ${declared.app} in the inputs, so its declared integration was not j\
udged`;return apps.length===0?{resources:[],notices:[{message,file:config.file}]}:{resources:apps.map(app=>made(connecting(app,declared,graph,address),config)),
notices:[]}});return{resources:parts2.flatMap(part=>part.resources),notices:parts2.flatMap(part=>part.notices)}}function appsOf(graph,app){if(isArmId(app.toLowerCase())){
let type=appTypes.find(known=>known.toLowerCase()===typeOfKey(idKey(app)??""));return type===void 0?[]:[{id:app,type,file:void 0}]}return withAddress(graph,appTypes,
app).map(({id,type,origin})=>({id,type,file:origin.file}))}function withAddress(graph,types2,address){return types2.flatMap(type=>graph.ofType(type)).filter(({origin})=>origin.
address===address)}function connecting(app,{mode,network="",subnet=""},graph,path){let common={lifecycle:"create",path,isAfterAll:!0};if(mode==="regional"){let target2=targetOf(
graph,"Microsoft.Network/virtualNetworks/subnets",subnet,app),id2=[app.id,"/networkConfig/virtualNetwork"],properties2={subnetResourceId:target2};return{...common,
type:`${app.type}/networkConfig`,id:id2,name:"virtualNetwork",properties:properties2}}let target=targetOf(graph,"Microsoft.Network/virtualNetworks",network,app),
name2=target instanceof Unknown?network.replaceAll("/","-"):nameOfKey(idKey(target)??""),id=[app.id,`/virtualNetworkConnections/${name2}`];return{...common,type:`${app.
type}/virtualNetworkConnections`,id,name:name2,properties:{vnetResourceId:target}}}function targetOf(graph,type,named,{file}){if(isArmId(named.toLowerCase()))return named;
let all=withAddress(graph,[type],named),own=all.filter(({origin})=>origin.file===file),ids=(own.length>0?own:all).map(({id})=>id),[only]=ids;return only!==void 0&&
ids.length===1?only:new Unknown({symbol:named,reason:ids.length===0?"it is not in the inputs":"several inputs have this address",...ids.length>0&&{possible:ids}})}function complete(graph,config){let added=[declaredOf(graph,config),assumedOf(graph,config)],resources=added.flatMap(part=>part.resources),notices=added.flatMap(
part=>part.notices);return resources.length+notices.length===0?graph:Graph.merge([graph,new Graph([sourceOf(resources,notices)])])}function waiversOf({written:{waivers=[]},placeOf}){return waivers.map(({policy,address,reason,owner,until},index)=>{let matches=matcher(address);return{policy,target:address,
reason,owner,...until!==void 0&&{until},place:placeOf(["waivers",index]),covers:judgement=>judgement.policy===policy&&matches(judgement.subject.address)}})}import{dirname,isAbsolute,join}from"node:path";var opposite={lower:"higher",higher:"lower",fewer:"more",more:"fewer"},byKeyword={maximum:"lower",exclusiveMaximum:"lower",maxItems:"lower",atMost:"lower",minimum:"\
higher",exclusiveMinimum:"higher",minItems:"higher",atLeast:"higher",enum:"fewer",insideAnyOf:"fewer",outsideAllOf:"more"};function directionOf(parameter3,{when,
assert}){let found=new Set([...uses(parameter3,assert,!0),...uses(parameter3,when,!1)]),[only]=found;return found.size===1?only:void 0}function isLooser(value2,than,direction){
if(direction==="lower"||direction==="higher")return typeof value2=="number"&&typeof than=="number"&&(direction==="lower"?value2>than:value2<than);let[some,all]=direction===
"fewer"?[value2,than]:[than,value2];return![some].flat().every(item=>[all].flat().includes(item))}function*uses(parameter3,condition2,stricter){if(!(condition2===
void 0||typeof condition2=="boolean")){for(let[keyword,direction]of Object.entries(byKeyword))mentions(condition2[keyword],parameter3)&&(yield stricter?direction:
opposite[direction]);mentions(condition2.distinct?.atMost,parameter3)&&(yield stricter?"lower":"higher"),mentions(condition2.distinct?.atLeast,parameter3)&&(yield stricter?
"higher":"lower"),mentions(condition2.const,parameter3)&&(yield void 0);for(let[part,same]of parts(condition2))yield*uses(parameter3,part,same?stricter:!stricter)}}
function*parts(condition2){let{properties:properties2={},allOf=[],anyOf=[],items,contains,maxContains,not}=condition2;for(let part of[...Object.values(properties2),
...allOf,...anyOf,items,contains])yield[part,!0];maxContains!==void 0&&(yield[contains,!1]),yield[not,!1],condition2.then!==void 0&&(yield[condition2.if,!1]),condition2.
else!==void 0&&(yield[condition2.if,!0]),yield[condition2.then,!0],yield[condition2.else,!0]}function mentions(operand2,parameter3){if(typeof operand2!="object"||
operand2===null)return!1;let{param,times,plus}=operand2;return param===parameter3||mentions(times,parameter3)||mentions(plus,parameter3)}function checkConfig(config,policies){let{policies:settings={},overrides=[],waivers=[],neverWaive=[]}=config.written,problems=[],check2={...policies,byName:new Map(
policies.heads.map(head=>[head.name,head])),report:(path,message)=>problems.push(new PreflightError("configuration",message,{place:config.placeOf(path)}))};checkSettings(
settings,["policies"],check2);for(let[index,override]of overrides.entries())checkSettings(override.policies,["overrides",index,"policies"],check2);for(let[index,
pattern2]of neverWaive.entries())policies.heads.some(({name:name2})=>matcher(pattern2)(name2))||check2.report(["neverWaive",index],`no policy has a name like \u201C${pattern2}\
\u201D${hint(pattern2,check2)}`);let isForbidden=anyMatcher(neverWaive);for(let[index,{policy}]of waivers.entries()){let path=["waivers",index,"policy"];policyAt(
policy,path,check2)!==void 0&&isForbidden(policy)&&check2.report(path,`the policy ${policy} cannot be waived: neverWaive forbids it`)}return problems}function policyAt(name2,path,check2){
let found=check2.byName.get(name2);return found===void 0&&check2.report(path,`there is no policy \u201C${name2}\u201D${hint(name2,check2)}`),found}function hint(name2,{
heads}){let renamed=heads.find(({aliases=[]})=>aliases.includes(name2));return renamed!==void 0?`; it is called ${renamed.name} now`:didYouMean(name2,heads.map(
head=>head.name))}function checkSettings(settings,at,check2){for(let[name2,setting]of Object.entries(settings)){let head=policyAt(name2,[...at,name2],check2);head!==
void 0&&checkParameters(head,setting,[...at,name2,"parameters"],check2)}}function checkParameters(head,{parameters={}},at,check2){let declared=head.parameters??
{};for(let[name2,value2]of Object.entries(parameters)){let path=[...at,name2],parameter3=Object.hasOwn(declared,name2)?declared[name2]:void 0;if(parameter3===void 0){
check2.report(path,`the policy ${head.name} has no parameter \u201C${name2}\u201D${didYouMean(name2,Object.keys(declared))}`);continue}let fault=faultOf(parameter3,
value2);fault!==void 0?check2.report(path,`the parameter ${name2} of the policy ${head.name} ${fault}`):appliesIn(head,check2.profile)&&checkTighter(head,name2,
parameters,path,check2)}}function checkTighter(head,name2,parameters,path,{profile:profile2,textsOf,report}){let own=parametersFor(head,profile2)[name2],value2=parameters?.[name2],
direction=directionOf(name2,textsOf(head.name));own===void 0||value2===void 0||direction===void 0||!isLooser(value2,own,direction)||report(path,`${name2} of the\
 policy ${head.name} is ${JSON.stringify(own)} in profile ${profile2} and can only be made stricter, but ${JSON.stringify(value2)} is looser; write a waiver to \
accept a finding`)}var import_yaml=__toESM(require_dist(),1);var policyFile={noun:"policy file",longest:256*1024},deepest3=60,mostAliases=50,mostSyntaxErrors=5;function readYaml(text2,file,{noun,longest}=policyFile){let problems=[],
complain=(message,line,column)=>{let place=line===void 0||column===void 0?{file}:{file,line,column};problems.push(new PreflightError("configuration",message,{place}))};
if(text2.length>longest)return complain(`the ${noun} is longer than ${longest/1024} KiB`),{value:void 0,placeOf:()=>({file}),report:(_2,message)=>complain(message),
problems};let lines=new import_yaml.LineCounter,document=(0,import_yaml.parseDocument)(text2,{lineCounter:lines,version:"1.2",schema:"core",resolveKnownTags:!1,
prettyErrors:!1,logLevel:"error"}),complainAt=(offset,message)=>{let{line,col}=lines.linePos(offset);complain(message,line,col)};for(let[offset,message]of syntaxErrors(
document,noun))complainAt(offset,message);let report=(path,message,side="value")=>complainAt(offsetOf(document,path,side),message),placeOf=(path,side="key")=>{let{
line,col:column}=lines.linePos(offsetOf(document,path,side));return{file,line,column}};return{value:problems.length>0?void 0:plainValue(document,noun,message=>report(
[],message)),placeOf,report,problems}}function syntaxErrors(document,noun){let found=[];for(let{code,message,pos}of[...document.errors,...document.warnings]){if(code===
"RESOURCE_EXHAUSTION")return[[pos[0],`the ${noun} is nested too deeply`]];found.push([pos[0],sentences2[code]?.(noun)??`the YAML is malformed: ${message.replace(
/\.$/u,"")}`])}return(0,import_yaml.visit)(document,{Pair:(_2,{key})=>{(0,import_yaml.isScalar)(key)||found.push([(0,import_yaml.isNode)(key)?key.range?.[0]??0:
0,"a key must be a plain text"])}}),found.slice(0,mostSyntaxErrors)}var sentences2={DUPLICATE_KEY:()=>"this key stands twice",MULTIPLE_DOCS:noun=>`a ${noun} is \
one document; a second one begins here`,TAG_RESOLVE_FAILED:noun=>`tags are not allowed: a ${noun} is plain data`};function plainValue(document,noun,complain){try{
let value2=document.toJS({maxAliasCount:mostAliases});if(depthOf(value2,0)<=deepest3)return value2;complain(`the ${noun} is nested too deeply`)}catch(error){if(!(error instanceof
ReferenceError))throw error;complain(`the aliases of the ${noun} (*name) repeat too much of it`)}}function depthOf(value2,depth){if(typeof value2!="object"||value2===
null||depth>deepest3)return depth;let most=depth;for(let member of Object.values(value2))most=Math.max(most,most>deepest3?most:depthOf(member,depth+1));return most}
function offsetOf(document,path,side){let node=document.contents,offset=startOf(node)??0;for(let[index,name2]of path.entries()){(0,import_yaml.isAlias)(node)&&(node=
node.resolve(document));let pair=(0,import_yaml.isMap)(node)?node.items.find(({key})=>(0,import_yaml.isScalar)(key)&&String(key.value)===String(name2)):void 0;node=
pair===void 0&&(0,import_yaml.isSeq)(node)?node.items[Number(name2)]:pair?.value;let wantsKey=side==="key"&&index===path.length-1,found=pair!==void 0&&(wantsKey||
startOf(node)===void 0)?startOf(pair.key):startOf(node);if(found===void 0)break;offset=found}return offset}function startOf(node){return(0,import_yaml.isNode)(node)?
node.range?.[0]:void 0}var config_1_default={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"vnet-preflight/config/1",title:"A configuration of vnet-preflight (vnet-prefli\
ght.yaml)",type:"object",additionalProperties:!1,properties:{profile:{description:"what the platform promised in that year",enum:["2016","2019","2025",2016,2019,
2025]},failOn:{description:"a run exits with 1 on findings of this severity or above",enum:["error","warning","note","never"]},failOnUndecided:{description:"a r\
un exits with 1 also when something could not be decided",type:"boolean"},strict:{description:"the same as failOn: warning and failOnUndecided: true",type:"bool\
ean"},policies:{description:"what is different about policies, by their names",$ref:"#/$defs/policies"},overrides:{description:"what is different about policies\
 for a part of the resources; where several match, the last one counts",type:"array",items:{type:"object",required:["policies"],additionalProperties:!1,minProperties:2,
properties:{addresses:{description:"patterns of addresses",$ref:"#/$defs/patterns"},files:{description:"patterns of the files that an address stands in",$ref:"#\
/$defs/patterns"},policies:{$ref:"#/$defs/policies"}}}},policyFolders:{description:"folders of policies of your own, from the folder of this file",type:"array",
uniqueItems:!0,items:{$ref:"#/$defs/text"}},neverWaive:{description:"patterns of policies whose findings nobody can accept, neither by a waiver nor by a baselin\
e",$ref:"#/$defs/patterns"},waivers:{description:"findings that somebody has accepted",type:"array",items:{type:"object",required:["policy","address","reason","\
owner"],additionalProperties:!1,properties:{policy:{description:"the name of the policy",$ref:"#/$defs/text"},address:{description:"a pattern of addresses, as f\
indings show them",$ref:"#/$defs/text"},reason:{$ref:"#/$defs/text"},owner:{description:"who answers for it",$ref:"#/$defs/text"},until:{description:"the last d\
ay on which it holds (UTC); without it the waiver has no end",$ref:"#/$defs/date"}}}},baseline:{description:"a file of known findings, from the folder of this f\
ile",$ref:"#/$defs/text"},integrations:{description:"integrations that no input declares, as they are connected by hand after the deployment",type:"array",items:{
type:"object",required:["app","mode"],additionalProperties:!1,properties:{app:{description:"the address or the ARM id of the app",$ref:"#/$defs/text"},mode:{enum:[
"gateway","regional"]},network:{description:"the address or the ARM id of the virtual network, for gateway mode",$ref:"#/$defs/text"},subnet:{description:"the a\
ddress or the ARM id of the subnet, for regional mode",$ref:"#/$defs/text"}},if:{properties:{mode:{const:"gateway"}}},then:{required:["network"]},else:{required:[
"subnet"]}}},assumptions:{description:"what the inputs do not tell",type:"object",additionalProperties:!1,properties:{plans:{type:"array",items:{type:"object",required:[
"plan"],additionalProperties:!1,minProperties:2,properties:{plan:{description:"a pattern of the addresses of plans",$ref:"#/$defs/text"},maximumInstances:{description:"\
the instances that the plan is meant to grow to",type:"integer",minimum:1,maximum:1e3},apps:{description:"the apps and slots that the plan is meant to carry",type:"\
integer",minimum:1,maximum:1e3}}}}}},inventories:{description:"files of what exists outside the inputs",type:"array",uniqueItems:!0,items:{$ref:"#/$defs/text"}}},
$defs:{text:{type:"string",minLength:1,maxLength:2e3},date:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}$"},patterns:{description:"* stands for any characters, \
everything else for itself",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/text"}},policies:{type:"object",additionalProperties:{type:"object",additionalProperties:!1,
minProperties:1,properties:{enabled:{description:"false switches the policy off, with a reason; true switches one on that is off by itself",type:"boolean"},reason:{
description:"why it is switched off, or anything else",$ref:"#/$defs/text"},severity:{enum:["error","warning","note"]},parameters:{description:"values that ask \
for more than the platform does",type:"object",minProperties:1,additionalProperties:{type:["string","number","boolean","array"]}}},if:{required:["enabled"],properties:{
enabled:{const:!1}}},then:{required:["reason"]}}}}};var checkStructure2=schemaCheck(config_1_default,"the configuration",{pattern:({data},label)=>`${label} must be a day such as 2027-01-31, but is ${shown(data)}`});
function readConfig(text2,file){let source2=readYaml(text2,file,{noun:"configuration file",longest:1048576}),value2=source2.value??{};return source2.problems.length===
0&&checkStructure2(value2,source2.report),source2.problems.length===0&&checkMeaning(value2,source2.report),source2.problems.length>0?{problems:source2.problems.
toSorted(byPlace)}:{config:{file,written:value2,placeOf:source2.placeOf},problems:[]}}function checkMeaning({waivers=[],inventories=[]},report){for(let[index,{until}]of waivers.
entries())until!==void 0&&!isDate(until)&&report(["waivers",index,"until"],`there is no day ${until}`);inventories.length>0&&report(["inventories"],"inventories\
 are not supported yet; give the plan of the other stack as a further input instead","key")}function byPlace({place:left},{place:right}){return(left?.line??0)-(right?.
line??0)||(left?.column??0)-(right?.column??0)}var import_core2=__toESM(require_core(),1),import_applicator=__toESM(require_applicator(),1),import_pattern5=__toESM(require_pattern(),1);function plainSchema(condition2,positive=!0){if(typeof condition2=="boolean")return condition2?{}:{not:{}};let ask2=asks(condition2).map(([question,...more])=>({
question,with:more,positive})),allOf=[...(condition2.allOf??[]).map(part=>plainSchema(part,positive)),...branches(condition2,positive)];return{...group(condition2,
positive),...ask2.length>0&&{ask:ask2},...condition2.pattern!==void 0&&{pattern:condition2.pattern},...condition2.items!==void 0&&{items:plainSchema(condition2.
items,positive)},...count2(condition2,positive),...allOf.length>0&&{allOf},...condition2.anyOf!==void 0&&{anyOf:condition2.anyOf.map(part=>plainSchema(part,positive))},
...condition2.not!==void 0&&{not:plainSchema(condition2.not,!positive)}}}function group({properties:properties2},positive){if(properties2===void 0)return{};let members=Object.
entries(properties2).map(([name2,part])=>[name2,plainSchema(part,positive)]);return{given:{names:members.map(([name2])=>name2),positive},properties:Object.fromEntries(
members)}}function count2({contains,minContains=1},positive){return contains===void 0||minContains===0?{}:{contains:plainSchema(contains,positive),...minContains>
1&&{minContains}}}function branches({contains,maxContains,if:test,then=!0,else:otherwise=!0},positive){let parts2=[];if(contains!==void 0&&maxContains!==void 0){
let isList2={question:"ofType",with:[{value:["array"]}],positive:!positive};parts2.push({not:{ask:[isList2],contains:plainSchema(contains,!positive),minContains:maxContains+
1}})}return test!==void 0&&then!==!0&&parts2.push({anyOf:[{not:plainSchema(test,!positive)},plainSchema(then,positive)]}),test!==void 0&&otherwise!==!0&&parts2.
push({anyOf:[plainSchema(test,positive),plainSchema(otherwise,positive)]}),parts2}function asks(condition2){return[...basicAsks(condition2),...numberAsks(condition2),
...domainAsks(condition2),...listAsks(condition2)]}function*basicAsks({type,const:constant,enum:values,minLength,maxLength}){type!==void 0&&(yield["ofType",{value:typeList(
type)}]),constant!==void 0&&(yield["sameAs",operand(constant)]),values!==void 0&&(yield["among",operand(values)]),minLength!==void 0&&(yield["textAtLeast",{value:minLength}]),
maxLength!==void 0&&(yield["textAtMost",{value:maxLength}])}function*numberAsks(condition2){let{minimum,maximum,exclusiveMinimum,exclusiveMaximum}=condition2;minimum!==
void 0&&(yield["atLeast",operand(minimum),one,zero]),maximum!==void 0&&(yield["atMost",operand(maximum),one,zero]),exclusiveMinimum!==void 0&&(yield["above",operand(
exclusiveMinimum)]),exclusiveMaximum!==void 0&&(yield["below",operand(exclusiveMaximum)]),condition2.atMost!==void 0&&(yield["atMost",...amount(condition2.atMost)]),
condition2.atLeast!==void 0&&(yield["atLeast",...amount(condition2.atLeast)])}function*domainAsks(condition2){condition2.sameAs!==void 0&&(yield["sameAs",operand(
condition2.sameAs)]),condition2.insideAnyOf!==void 0&&(yield["insideAnyOf",...operands(condition2.insideAnyOf)]),condition2.outsideAllOf!==void 0&&(yield["outsi\
deAllOf",...operands(condition2.outsideAllOf)]),condition2.privateAddressSpace===!0&&(yield["privateAddressSpace"])}function*listAsks(condition2){let{minItems,maxItems,
uniqueItems,distinct}=condition2;minItems!==void 0&&(yield["itemsAtLeast",operand(minItems)]),maxItems!==void 0&&(yield["itemsAtMost",operand(maxItems)]),uniqueItems===
!0&&(yield["uniqueItems"]),distinct!==void 0&&(yield["distinct",operand(distinct.atMost??null),operand(distinct.atLeast??null)]),(condition2.items!==void 0||condition2.
contains!==void 0||condition2.pattern!==void 0)&&(yield["known"])}var one={value:1},zero={value:0};function amount(given2){let[limit=zero]=operands(given2);return[
limit,operand(given2.times??1),operand(given2.plus??0)]}function operands(reference){return"fact"in reference?[reference.fact].flat().map(fact2=>({fact:fact2})):
[reference]}function operand(given2){return typeof given2!="object"||given2===null||Array.isArray(given2)?{value:given2}:given2}var import_core=__toESM(require_core(),1),import_codegen=__toESM(require_codegen(),1),import_names=__toESM(require_names(),1);var vocabulary=[{keyword:"holds",schemaType:["object","boolean"],code:holds},{keyword:"given",schemaType:"object",code:given},{keyword:"ask",schemaType:"array",
code:ask}];function holds(cxt){let valid=cxt.gen.name("valid");cxt.subschema({keyword:"holds",createErrors:!1},valid),cxt.ok(valid)}function given(cxt){let{names:members,
positive}=cxt.schema;for(let member of members)need(cxt,import_core._`${cxt.data}?.${new import_core.Name(member)} !== undefined || ${openAnswer(positive)}`)}function ask(cxt){
for(let{question,with:operands2,positive}of cxt.schema){let call=cxt.gen.scopeValue("func",{ref:runtime[question],key:question,code:import_core._`runtime${(0,import_codegen.getProperty)(
question)}`}),more=operands2.reduce((list,operand2)=>import_core._`${list}, ${argument(cxt,operand2)}`,import_core.nil);need(cxt,import_core._`${call}(${cxt.data}${more}) ?? ${openAnswer(
positive)}`)}}function openAnswer(positive){return positive?import_core._`${import_names.default.default.rootData}.hopeful`:import_core._`!${import_names.default.
default.rootData}.hopeful`}function argument({gen},operand2){let root=import_names.default.default.rootData;return"param"in operand2?import_core._`${root}.parameters${(0,import_codegen.getProperty)(
operand2.param)}`:"fact"in operand2?operand2.fact.split(".").reduce((path,name2)=>import_core._`${path}?.${new import_core.Name(name2)}`,import_core._`${root}.facts`):
Array.isArray(operand2.value)?gen.scopeValue("obj",{ref:operand2.value,key:JSON.stringify(operand2.value),code:(0,import_core.stringify)(operand2.value)}):(0,import_core.stringify)(
operand2.value)}function need({gen,it},condition2){gen.if(import_core._`!(${condition2})`),it.compositeRule===!0?gen.code(import_core._`${import_names.default.default.
errors}++`):gen.return(!1),gen.endIf()}function newCompiler(){return new import_core2.default.default({next:!0,strict:!0,strictTypes:!1,meta:!1,validateSchema:!1,allErrors:!1,messages:!1,logger:!1,code:{
source:!0,esm:!0,lines:!0,optimize:2}}).addVocabulary([...import_applicator.default.default(!0),import_pattern5.default.default,"minContains",...vocabulary])}function schemaOf(condition2){
return{holds:plainSchema(condition2)}}function compilePolicy(policy,compiler=newCompiler()){let compiled=condition2=>compiler.compile(schemaOf(condition2));return{
policy,...policy.when!==void 0&&{when:compiled(policy.when)},assert:compiled(policy.assert)}}var nouns2={string:"a text",integer:"a whole number",number:"a number",boolean:"true or false",null:"null",array:"a list",object:"an object"};function typeNouns(types2){
return types2.map(type=>nouns2[type]).join(" or ")}function valueFault({path,schema},value2){if(schema===void 0||isUnknown(value2))return;let type=typeOf(value2);
return schema.types.some(allowed=>isOfType(type,allowed))?enumFault(path,schema,value2)??boundsFault(path,schema,value2)??itemsFault(path,schema,value2):`${path}\
 is never ${shown2(value2)}: it is ${typeNouns(schema.types)}`}function enumFault(path,{values},value2){if(values===void 0||values.some(allowed=>allowed===value2))
return;let texts=values.filter(allowed=>typeof allowed=="string"),near=didYouMean(String(value2),texts);return`${path} is never ${shown2(value2)}${near===""?`: \
it is one of ${values.map(shown2).join(", ")}`:near}`}function boundsFault(path,{minimum,maximum},value2){if(typeof value2=="number"){if(minimum!==void 0&&value2<
minimum)return`${path} is never ${value2}: it is ${minimum} at least`;if(maximum!==void 0&&value2>maximum)return`${path} is never ${value2}: it is ${maximum} at\
 most`}}function itemsFault(path,{items},value2){if(items===void 0||!Array.isArray(value2))return;let node={path:`an item of ${path}`,schema:items};return value2.
map(item=>valueFault(node,item)).find(fault=>fault!==void 0)}function shown2(value2){return typeof value2=="string"?`\u201C${value2}\u201D`:JSON.stringify(value2)}function refusePattern(pattern2){try{RegExp(pattern2,"u")}catch{return"is not a regular expression"}let plain=pattern2.replace(/\\(?:u\{[^}]*\}|[pP]\{[^}]*\}|k<[^>]*>|.)|\[(?:\\.|[^\]\\])*\]/gsu,
part=>/^\\[1-9k]/u.test(part)?"\0":"a");return plain.includes("\0")?"refers back to a group, which can take for ever":/\(\?[=!<]/u.test(plain)?"looks ahead or b\
ehind or names a group, which policies have no use for":/\)(?:[*+?]|\{\d)/u.test(plain)?"repeats a group, which can take for ever; repeat single characters only":
stepsOf(plain)>2e5?"has too many repeats and choices, which can take for ever":void 0}function stepsOf(pattern2){let steps=pattern2.startsWith("^")?1:300;for(let[
part,least,most]of pattern2.matchAll(/[*+?|]|\{(\d+)(?:,(\d*))?\}/gu))part==="?"||part==="|"?steps*=2:part==="*"||part==="+"||most===""?steps*=300:most!==void 0&&
(steps*=Math.max(1,Number(most)-Number(least)+1));return steps}var numeric=["integer","number"],prefixTypes=["string","array","null"];function checkOperands(condition2,node,at,check2){checkConstants(condition2,node,at,check2);
for(let keyword of["minimum","maximum","exclusiveMinimum","exclusiveMaximum"])checkNumber(condition2[keyword],numeric,[...at,keyword],check2);for(let keyword of[
"minItems","maxItems"])checkNumber(condition2[keyword],["integer"],[...at,keyword],check2);for(let keyword of["atMost","atLeast"])checkAmount(condition2[keyword],
[...at,keyword],check2),checkNumber(condition2.distinct?.[keyword],["integer"],[...at,"distinct",keyword],check2);for(let keyword of["insideAnyOf","outsideAllOf"])
checkPrefixes(condition2[keyword],[...at,keyword],check2);condition2.sameAs!==void 0&&checkFact(condition2.sameAs.fact,scalarTypes,[...at,"sameAs","fact"],check2),
checkBounds(condition2,node,at,check2);let refusal=condition2.pattern===void 0?void 0:refusePattern(condition2.pattern);refusal!==void 0&&check2.report([...at,"\
pattern"],`the pattern ${refusal}`)}var scalarTypes=["string","integer","number","boolean","null"];function checkConstants({const:constant,enum:values},node,at,check2){
if(typeof constant=="object"&&constant!==null?(useParameter(constant.param,[...at,"const","param"],check2)?.type==="array"&&check2.report([...at,"const","param"],
`\u201Cconst\u201D needs one value, but the parameter ${constant.param} is a list; write \u201Cenum\u201D`),check2.comparedWith.set(constant.param,node)):constant!==
void 0&&checkConstant(constant,node,[...at,"const"],check2),values!==void 0)if(isList(values))values.forEach((value2,index)=>checkConstant(value2,node,[...at,"e\
num",index],check2));else if("fact"in values)checkFact(values.fact,["array","null"],[...at,"enum","fact"],check2);else{let parameter3=useParameter(values.param,
[...at,"enum","param"],check2);parameter3!==void 0&&parameter3.type!=="array"&&check2.report([...at,"enum","param"],`\u201Cenum\u201D needs a list, but the parameter ${values.
param} is ${typeNouns([parameter3.type])}`),check2.comparedWith.set(values.param,node)}}function isList(value2){return Array.isArray(value2)}function checkConstant(value2,node,at,check2){
let fault=valueFault(node,value2);fault!==void 0&&check2.report(at,fault)}function checkNumber(given2,types2,at,check2){if(typeof given2!="object"||given2===null||
!("param"in given2))return;let name2=String(given2.param),parameter3=useParameter(name2,[...at,"param"],check2);parameter3===void 0||types2.includes(parameter3.
type)||check2.report([...at,"param"],`${typeNouns(types2.slice(0,1))} is needed here, but the parameter ${name2} is ${typeNouns([parameter3.type])}`)}function checkAmount(amount3,at,check2){
if(amount3===void 0)return;let{fact:fact2,param,value:value2,times,plus}=amount3;[fact2,param,value2].filter(part=>part!==void 0).length!==1&&check2.report(at,"\
a bound is one of \u201Cfact\u201D, \u201Cparam\u201D and \u201Cvalue\u201D, with \u201Ctimes\u201D and \u201Cplus\u201D if need be","key"),fact2!==void 0&&checkFact(
fact2,numeric,[...at,"fact"],check2),checkNumber(amount3,numeric,at,check2),checkNumber(times,numeric,[...at,"times"],check2),checkNumber(plus,numeric,[...at,"p\
lus"],check2),!(typeof plus!="object"||plus===null)&&(Object.keys(plus).length!==1&&check2.report([...at,"plus"],"\u201Cplus\u201D is a number, one \u201Cfact\u201D or one \u201Cparam\u201D",
"key"),"fact"in plus&&checkFact(String(plus.fact),numeric,[...at,"plus","fact"],check2))}function checkPrefixes(reference,at,check2){if(reference!==void 0)if("f\
act"in reference)[reference.fact].flat().forEach(path=>checkFact(path,prefixTypes,[...at,"fact"],check2));else if("param"in reference){let parameter3=useParameter(
reference.param,[...at,"param"],check2),prefixes2=parameter3===void 0?[]:[parameter3.default,...Object.values(parameter3.profiles??{})];checkPrefixTexts(prefixes2.
flat(),[...at,"param"],check2)}else checkPrefixTexts([reference.value].flat(),[...at,"value"],check2)}function checkPrefixTexts(texts,at,check2){for(let text2 of texts){
let refusal=typeof text2=="string"?refusePrefix(text2):"is no address prefix";refusal!==void 0&&check2.report(at,`\u201C${String(text2)}\u201D ${refusal}`)}}function checkFact(path,types2,at,check2){
let found=findFact(check2.tree,path);found?.schema===void 0?check2.report(at,`there is no fact \u201C${path}\u201D${didYouMean(path,factPaths(check2.tree))}`):found.
schema.types.some(type=>type!=="null"&&types2.includes(type))||check2.report(at,`${typeNouns(types2.slice(0,1))} is needed here, but ${path} is ${typeNouns(found.
schema.types)}`)}function useParameter(name2,at,check2){if(check2.used.add(name2),Object.hasOwn(check2.parameters,name2))return check2.parameters[name2];let names2=Object.
keys(check2.parameters);check2.report(at,`there is no parameter \u201C${name2}\u201D${names2.length===0?": this policy declares none":didYouMean(name2,names2)}`)}
function checkBounds({minimum,maximum},{path,schema},at,check2){let{minimum:least,maximum:most}=schema??{};typeof minimum=="number"&&most!==void 0&&minimum>most&&
check2.report([...at,"minimum"],`${path} is never ${minimum} or more: it is ${most} at most`),typeof maximum=="number"&&least!==void 0&&maximum<least&&check2.report(
[...at,"maximum"],`${path} is never ${maximum} or less: it is ${least} at least`),typeof minimum=="number"&&typeof maximum=="number"&&minimum>maximum&&check2.report(
[...at,"minimum"],"\u201Cminimum\u201D is above \u201Cmaximum\u201D: nothing can hold both","key")}function isScalar2(value2){return scalarTypes.includes(typeOf(
value2))}function checkCondition(condition2,node,at,check2){checkPart(condition2,{node,types:node.schema?.types??[]},at,check2)}function checkPart(condition2,judged,at,check2){
if(typeof condition2=="boolean")return;let types2=narrow(judged.types,condition2);judged.node.schema===void 0?checkGroup(condition2,judged.node,at,check2):(checkTypes(
condition2,judged,at,check2),checkOperands(condition2,judged.node,at,check2));let inner={node:judged.node,types:types2},guarded=typeof condition2.if=="object"?{
...inner,types:narrow(types2,condition2.if)}:inner;for(let keyword of["not","if","else"])follow(condition2[keyword],inner,[...at,keyword],check2);follow(condition2.
then,guarded,[...at,"then"],check2);for(let keyword of["allOf","anyOf"])condition2[keyword]?.forEach((part,index)=>checkPart(part,inner,[...at,keyword,index],check2));
checkMembers(condition2,judged.node,at,check2),checkItems(condition2,judged.node,at,check2)}function follow(condition2,judged,at,check2){condition2!==void 0&&checkPart(
condition2,judged,at,check2)}function narrow(types2,{type}){if(type===void 0)return types2;let wanted=typeList(type);return types2.filter(own=>wanted.some(other=>isOfType(
own,other)))}var combining=new Set(["properties","allOf","anyOf","not","if","then","else"]);function checkGroup(condition2,{path,members},at,check2){for(let keyword of Object.
keys(condition2)){if(combining.has(keyword))continue;let names2=[...members?.keys()??[]].slice(0,5).join(", ");check2.report([...at,keyword],`\u201C${keyword}\u201D \
judges a fact, but ${path===""?"the subject":path} is a group of facts (${names2}, \u2026): go on with \u201Cproperties\u201D`,"key")}}var numeric2=["integer","\
number"],judgedTypes={minimum:numeric2,maximum:numeric2,exclusiveMinimum:numeric2,exclusiveMaximum:numeric2,atMost:numeric2,atLeast:numeric2,minLength:["string"],
maxLength:["string"],pattern:["string"],insideAnyOf:["string"],outsideAllOf:["string"],privateAddressSpace:["string"],minItems:["array"],maxItems:["array"],uniqueItems:[
"array"],items:["array"],contains:["array"],distinct:["array"],properties:["object"]};function checkTypes(condition2,{node,types:types2},at,check2){let left=narrow(
types2,condition2);if(condition2.type!==void 0&&left.length===0){check2.report([...at,"type"],`${node.path} is never ${typeNouns(typeList(condition2.type))}: it\
 is ${typeNouns(types2)}`);return}condition2.type!==void 0&&types2.length===1&&check2.report([...at,"type"],`leave out \u201Ctype\u201D: ${node.path} is always ${typeNouns(
types2)}`,"key");for(let keyword of Object.keys(condition2)){let judges=judgedTypes[keyword];if(judges!==void 0){if(!left.some(own=>judges.includes(own)))check2.
report([...at,keyword],`\u201C${keyword}\u201D judges ${typeNouns(judges.slice(0,1))}, but ${node.path} is ${typeNouns(left)}`,"key");else if(condition2.type===
void 0&&left.some(own=>!judges.includes(own))){checkSilence({keyword,path:node.path,judges,left},at,check2);return}}}}function checkSilence({keyword,path,judges,
left},at,check2){let judged=left.filter(own=>judges.includes(own)),others=left.filter(own=>!judges.includes(own)),all=[...judged,...others].map(type=>type==="nu\
ll"?"'null'":type).join(", ");check2.report([...at,keyword],`${path} can also be ${typeNouns(others)}, of which \u201C${keyword}\u201D says nothing: add \u201Ctype: ${judged[0]}\
\u201D (then ${others[0]} is wrong) or \u201Ctype: [${all}]\u201D (then it is right)`,"key")}function checkMembers({properties:properties2},node,at,check2){for(let[
name2,part]of Object.entries(properties2??{})){let member=memberOf(node,name2),path=node.path===""?name2:`${node.path}.${name2}`,place=[...at,"properties",name2];
member!==void 0?checkCondition(part,member,place,check2):check2.report(place,`there is no fact \u201C${path}\u201D${didYouMean(path,namesAround(node,check2.tree))}`,
"key")}}function memberOf(node,name2){let schema=node.schema?.properties?.get(name2);return schema===void 0?node.members?.get(name2):{path:`${node.path}.${name2}`,
schema}}function namesAround(node,tree){let own=[...node.members?.values()??[]].map(member=>member.path),inner=[...node.schema?.properties?.keys()??[]].map(name2=>`${node.
path}.${name2}`);return[...own,...inner,...factPaths(tree)]}function checkItems({items,contains,minContains=1,maxContains},{path,schema},at,check2){maxContains!==
void 0&&maxContains<minContains&&check2.report([...at,"maxContains"],"\u201CmaxContains\u201D is below \u201CminContains\u201D: nothing can hold both","key");let node=schema?.
items&&{path:`an item of ${path}`,schema:schema.items};node!==void 0&&(items!==void 0&&checkCondition(items,node,[...at,"items"],check2),contains!==void 0&&checkCondition(
contains,node,[...at,"contains"],check2))}function checkPolicy(policy,check2){policy.when!==void 0&&checkCondition(policy.when,check2.tree,["when"],check2),checkCondition(policy.assert,check2.tree,["ass\
ert"],check2);for(let path of[["message"],["remedy","terraform"],["remedy","bicep"]])checkPlaceholders(policy,path,check2);checkParameters2(policy,check2),checkEras(
policy,check2),policy.examples.forEach((example2,index)=>checkExample(example2,{policy,index,at:["examples",index]},check2))}function checkPlaceholders({message,
remedy},path,check2){let text2=path[1]===void 0?message:path[1]==="terraform"?remedy.terraform:remedy.bicep;for(let name2 of placeholders(text2))Object.hasOwn(check2.
parameters,name2)?useParameter(name2,path,check2):findFact(check2.tree,name2)===void 0&&check2.report(path,`{${name2}} is neither a fact nor a parameter${didYouMean(
name2,[...factPaths(check2.tree),...Object.keys(check2.parameters)])}`)}function checkParameters2({parameters={}},check2){for(let[name2,parameter3]of Object.entries(
parameters)){let at=["parameters",name2];check2.used.has(name2)||check2.report(at,`the parameter ${name2} is used nowhere`,"key"),check2.tree.members?.has(name2)===
!0&&check2.report(at,`the parameter ${name2} has the name of a fact`,"key");let given2=[[[...at,"default"],parameter3.default],...Object.entries(parameter3.profiles??
{}).map(([era,value2])=>[[...at,"profiles",era],value2])];for(let[place,value2]of given2)checkParameterValue(name2,value2,place,check2)}}function checkParameterValue(name2,value2,at,check2){
let parameter3=check2.parameters[name2],fault=parameter3&&faultOf(parameter3,value2),members=Array.isArray(value2)?value2:[value2];fault!==void 0?check2.report(
at,`the parameter ${name2} ${fault}`):members.every(isScalar2)||check2.report(at,`the parameter ${name2} must be a plain value or a list of such`);let fact2=check2.
comparedWith.get(name2);if(!(fault!==void 0||fact2===void 0))for(let member of members){let never=valueFault(fact2,member);never!==void 0&&check2.report(at,never)}}
function checkEras({severity:severity2,profiles:profiles2,name:name2,aliases=[]},check2){if(aliases.includes(name2)&&check2.report(["aliases"],`${name2} is the \
policy\u2019s own name, not an alias`),!(profiles2===void 0||typeof severity2=="string"))for(let era of Object.keys(severity2.profiles))profiles2.includes(era)||
check2.report(["severity","profiles",era],`the policy does not belong to the profile ${era}`,"key")}function checkExample(example2,{policy,index,at},check2){let earlier=policy.
examples.slice(0,index).map(other=>other.name);earlier.includes(example2.name)&&check2.report([...at,"name"],`another example has the name \u201C${example2.name}\
\u201D`),example2.base!==void 0&&!earlier.includes(example2.base)&&check2.report([...at,"base"],`there is no example \u201C${example2.base}\u201D above this one${didYouMean(
example2.base,earlier)}`),example2.profile!==void 0&&policy.profiles?.includes(example2.profile)===!1&&check2.report([...at,"profile"],`the policy does not belo\
ng to the profile ${example2.profile}`);for(let[name2,value2]of Object.entries(example2.parameters??{})){let place=[...at,"parameters",name2];useParameter(name2,
place,check2)!==void 0&&checkParameterValue(name2,value2,place,check2)}checkFacts(example2.facts??{},check2.tree,[...at,"facts"],check2)}function checkFacts(value2,node,at,check2){
if(node.members===void 0)checkFactValue(value2,node,at,check2);else if(typeof value2!="object"||value2===null||Array.isArray(value2)||isUnknown(value2))check2.report(
at,`${node.path} is a group of facts, not a fact`);else for(let[name2,part]of Object.entries(value2)){let path=node.path===""?name2:`${node.path}.${name2}`,member=node.
members.get(name2);member===void 0?check2.report([...at,name2],`there is no fact \u201C${path}\u201D${didYouMean(path,factPaths(check2.tree))}`,"key"):checkFacts(
part,member,[...at,name2],check2)}}var unknownKeys=["symbol","reason","possible","minimum","maximum"];function checkFactValue(value2,node,at,check2){let fault=valueFault(
node,value2);if(fault!==void 0&&check2.report(at,fault),!!isUnknown(value2))for(let[key,given2]of Object.entries(value2.$unknown)){let place=[...at,"$unknown",key];
unknownKeys.includes(key)||check2.report(place,`unknown key \u201C${key}\u201D${didYouMean(key,unknownKeys)}`,"key"),key==="possible"&&Array.isArray(given2)&&given2.
forEach((item,index)=>checkFactValue(item,node,[...place,index],check2))}}var parameter={$ref:"#/$defs/parameterReference"},fact={$ref:"#/$defs/factPath"},condition={$ref:"#/$defs/condition"},branch={type:["object","boolean"],if:{type:"\
object"},then:condition},conditions={type:"array",minItems:1,items:condition},count3={type:"integer",minimum:0},scalar={type:["string","number","boolean","null"]},
scalars={type:"array",minItems:1,items:scalar},types=["string","integer","number","boolean","array","null"];function record(properties2,required){return{type:"o\
bject",required,additionalProperties:!1,properties:properties2}}function orReference(type,reference,plain={}){return{type:[...[type].flat(),"object"],if:{type:"\
object"},then:reference,else:plain}}var number=orReference("number",parameter),size=orReference("integer",parameter,{minimum:0}),amount2={type:"object",minProperties:1,
additionalProperties:!1,properties:{fact,param:{type:"string"},value:{type:"number"},times:orReference("number",parameter),plus:orReference("number",record({fact,
param:{type:"string"}},[]))}},prefixes={type:"object",minProperties:1,maxProperties:1,additionalProperties:!1,properties:{fact:{type:["string","array"],minItems:1,
items:{type:"string"}},param:{type:"string"},value:{type:["string","array"],minItems:1,items:{type:"string"}}}},keywords={type:{type:["string","array"],if:{type:"\
string"},then:{enum:types},else:{minItems:1,uniqueItems:!0,items:{enum:types}}},const:orReference(scalar.type,parameter),enum:{type:["array","object"],if:{type:"\
array"},then:scalars,else:record({fact,param:{type:"string"}},[])},minimum:number,maximum:number,exclusiveMinimum:number,exclusiveMaximum:number,minLength:count3,
maxLength:count3,pattern:{type:"string",minLength:1,maxLength:200},minItems:size,maxItems:size,uniqueItems:{const:!0},items:condition,contains:condition,minContains:count3,
maxContains:count3,properties:{type:"object",minProperties:1,additionalProperties:condition},allOf:conditions,anyOf:conditions,not:condition,if:condition,then:branch,
else:branch,sameAs:record({fact},["fact"]),atMost:amount2,atLeast:amount2,insideAnyOf:prefixes,outsideAllOf:prefixes,privateAddressSpace:{const:!0},distinct:{type:"\
object",minProperties:1,additionalProperties:!1,properties:{atMost:size,atLeast:size}}},conditionDefinitions={condition:{description:"A condition on the facts: \
JSON Schema (2020-12) with the keywords of this domain. Unknown facts are never read as missing.",type:"object",minProperties:1,additionalProperties:!1,dependentRequired:{
then:["if"],else:["if"],minContains:["contains"],maxContains:["contains"]},properties:keywords},parameterReference:record({param:{type:"string",description:"the\
 name of a parameter of this policy"}},["param"]),factPath:{type:"string",description:"the path of a fact of the subject, such as subnet.prefixLength"}},conditionKeywords=Object.
keys(keywords);var text={type:"string",minLength:1},name={type:"string",pattern:"^[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*$"},profile={enum:profiles},severity={
enum:severities},value={type:["string","number","boolean","array"]},byProfile=member=>({type:"object",minProperties:1,additionalProperties:!1,properties:Object.
fromEntries(profiles.map(era=>[era,member]))}),parameter2={type:"object",required:["type","default","description"],additionalProperties:!1,properties:{type:{enum:[
"integer","number","string","boolean","array"]},items:{type:"object",required:["type"],additionalProperties:!1,properties:{type:{enum:["integer","number","strin\
g"]}}},default:value,profiles:byProfile(value),description:text}},example={type:"object",required:["name","verdict"],additionalProperties:!1,properties:{name:text,
verdict:{enum:verdicts},profile,parameters:{type:"object",additionalProperties:value},base:{description:"another example of this file, whose facts these are lai\
d over",...text},facts:{description:"the facts that matter; all others are unknown",type:"object"}}},source={type:"object",required:["file","section"],additionalProperties:!1,
properties:{file:text,section:text}},properties={name:{description:"theme/what-is-wrong; the only id, and the path of the file",...name},severity:{type:["string",
"object"],if:{type:"string"},then:severity,else:{required:["default","profiles"],additionalProperties:!1,properties:{default:severity,profiles:byProfile(severity)}}},
profiles:{description:"the eras that it belongs to; all when left out",type:"array",minItems:1,uniqueItems:!0,items:profile},enabled:{description:"false: only a\
 configuration turns it on",type:"boolean"},subject:{description:"what it judges",...text},title:{description:"what holds when all is well",...text},when:{$ref:"\
#/$defs/condition"},assert:{description:"what must hold where the policy applies; false when nothing could",type:["object","boolean"],if:{type:"object"},then:{$ref:"\
#/$defs/condition"},else:{const:!1}},parameters:{type:"object",minProperties:1,propertyNames:{pattern:"^[a-z][A-Za-z0-9]*$"},additionalProperties:parameter2},message:{
description:"what is wrong; {fact.path} and {parameter} are filled in",...text},remedy:{type:"object",required:["terraform","bicep"],additionalProperties:!1,properties:{
terraform:text,bicep:text}},because:{description:"why the platform asks for it",...text},prevents:{description:"the platform\u2019s own error texts",type:"array",
minItems:1,items:text},sources:{type:"array",minItems:1,items:source},aliases:{description:"former names",type:"array",minItems:1,uniqueItems:!0,items:name},examples:{
description:"run as tests",type:"array",minItems:1,items:example}},policySchema={$schema:"https://json-schema.org/draft/2020-12/schema",title:"A policy of vnet-\
preflight",type:"object",required:["name","severity","subject","title","assert","message","remedy","because","sources","examples"],additionalProperties:!1,properties,
$defs:conditionDefinitions};var checkStructure3=schemaCheck(policySchema,"the policy",{pattern:badName,additionalProperties:unknownKey2});function badName({data,propertyName},label){return propertyName!==
void 0?`\u201C${propertyName}\u201D is no name for a parameter; names are such as longestPrefix`:`${label} must be a theme and what is wrong, such as subnet/too\
-small, but is ${shown(data)}`}var advice2={required:"every fact is always there, and null where there is none; ask for its type instead",oneOf:"write \u201CanyOf\u201D",
format:"write \u201Cpattern\u201D",prefixItems:"judge the items with \u201Citems\u201D or \u201Ccontains\u201D"};function unknownKey2({params,parentSchema},label){
let key=String(params.additionalProperty),known=knownKeys(parentSchema);if(!(known.length===conditionKeywords.length&&known.every(name2=>conditionKeywords.includes(
name2))))return`unknown key \u201C${label}\u201D${didYouMean(key,known)}`;let better=advice2[key];return`\u201C${key}\u201D is not a keyword of conditions${better===
void 0?didYouMean(key,known):`: ${better}`}`}function readPolicy(text2,file,subjects2){let source2=readYaml(text2,file),read=source2.problems.length===0?check(source2,file,subjects2):void 0,[first,...others]=[
...source2.problems].sort(byPlace2);if(first!==void 0)return{problems:[first,...others]};if(read===void 0)throw new Error(`no policy and no problem in ${file}`);
return{policy:read,problems:[]}}function byPlace2({place:left},{place:right}){return(left?.line??0)-(right?.line??0)||(left?.column??0)-(right?.column??0)}function check(source2,file,subjects2){
if(checkStructure3(source2.value,source2.report),source2.problems.length>0)return;let written=source2.value;checkName(written.name,file,source2.report);let subject=subjects2.
find(({kind})=>kind===written.subject);if(subject===void 0){let kinds2=subjects2.map(({kind})=>kind);source2.report(["subject"],`there is no subject \u201C${written.
subject}\u201D${didYouMean(written.subject,kinds2)||`; subjects are ${kinds2.join(", ")}`}`);return}let context={tree:factTree(subject),parameters:written.parameters??
{},used:new Set,comparedWith:new Map,report:source2.report};return checkPolicy(written,context),finish(written,context)}function checkName(name2,file,report){let path=file.
replaceAll("\\","/").replace(/\.ya?ml$/u,"");path!==name2&&!path.endsWith(`/${name2}`)&&report(["name"],`the policy ${name2} must stand in a file ${name2}.yaml,\
 but stands in ${file}`)}function finish(written,{comparedWith}){let parameters=Object.entries(written.parameters??{}).map(([name2,parameter3])=>{let values=comparedWith.
get(name2)?.schema?.values;return[name2,values===void 0?parameter3:{...parameter3,values}]});return{...written,...parameters.length>0&&{parameters:Object.fromEntries(
parameters)},facts:factsUsed(written),decidedBy:decidingFacts(written.when,written.assert)}}function refuseClashes(policies){let taken=new Set;for(let name2 of policies.
flatMap(policy=>[policy.name,...policy.aliases??[]])){if(taken.has(name2))throw new PreflightError("configuration",`two policies have the name ${name2}, one of \
them perhaps as an alias`);taken.add(name2)}}async function loadConfig(file,flags,host){let{config,problems}=readConfig(await readText(file,{file},host),file);if(config===void 0)throw new Troubles(problems);
let choices=choose(flags,config.written),rules=withPolicies(ownPolicies(config,host),builtInRules(choices.profile.value)),wrong=checkConfig(config,{heads:rules.
policies.map(({policy})=>policy),textsOf:rules.textsOf,profile:rules.profile});if(wrong.length>0)throw new Troubles(wrong);return{config,choices,rules}}async function readText(path,place,host){
try{return new TextDecoder().decode(decode(await host.readInput(path),path).utf8)}catch(error){throw asConfiguration(error,path,place)}}function pathFrom({file},path){
return isAbsolute(path)?path:join(dirname(file),path).replaceAll("\\","/")}function asConfiguration(error,path,place){if(!(error instanceof PreflightError))return error;
let message=place.file===path?error.message:`${path}: ${error.message}`;return new PreflightError("configuration",message,{place:{...error.place,...place},cause:error})}
function ownPolicies(config,host){let readings=(config.written.policyFolders??[]).flatMap((folder,index)=>{let place=config.placeOf(["policyFolders",index]),files=filesIn(
pathFrom(config,folder),place,host);if(files.length===0)throw new PreflightError("configuration",`there is no policy file in ${folder}`,{place});return files.map(
({path,text:text2})=>readPolicy(text2,path,subjects))}),problems=readings.flatMap(reading=>[...reading.problems]);if(problems.length>0)throw new Troubles(problems);
return readings.flatMap(({policy})=>policy??[])}function filesIn(folder,place,host){try{return host.readFolder(folder,[".yaml",".yml"])}catch(error){throw asConfiguration(
error,folder,place)}}function withPolicies(own,rules){if(own.length===0)return rules;refuseClashes([...rules.policies.map(({policy})=>policy),...own]);let compiler=newCompiler(),
compiled=own.map(policy=>compilePolicy(policy,compiler)),byName=new Map(own.map(policy=>[policy.name,policy]));return{...rules,policies:[...rules.policies,...compiled],
textsOf:name2=>byName.get(name2)??rules.textsOf(name2)}}async function configured(found,parsed,host,readsBaseline=!0){let flags=flagsOf(parsed),loaded=found&&await loadConfig(found.path,flags,host),config=loaded?.config,
choices=loaded?.choices??choose(flags),known=loaded?.rules??builtInRules(choices.profile.value),isUnwaivable=anyMatcher(config?.written.neverWaive??[]);return{config,
isUnwaivable,choices,rules:config===void 0?known:{...known,changesFor:changesOf(config)},accept:acceptBy({waivers:config===void 0?[]:waiversOf(config),baseline:readsBaseline?
await baselineOf(parsed,config,known,host):void 0,isUnwaivable,today:todayOf(parsed,host)}),notices:config===void 0?[]:switchedOff(config),complete:graph=>config===
void 0?graph:complete(graph,config)}}function todayOf(parsed,host){let given2=textOf(parsed,"today");if(given2===void 0)return host.today();if(isDate(given2))return given2;
throw usage(`--today must be a day such as 2027-01-31, not \u201C${given2}\u201D`,parsed.command)}function baselinePlace(parsed,config){let given2=textOf(parsed,
"baseline");if(given2!==void 0)return{path:given2,place:{file:given2}};let written=config?.written.baseline;if(!(config===void 0||written===void 0))return{path:pathFrom(
config,written),place:config.placeOf(["baseline"])}}async function baselineOf(parsed,config,rules,host){let named=baselinePlace(parsed,config);return named&&loadBaseline(
named.path,named.place,rules,host)}async function loadBaseline(path,place,rules,host){let read=readBaseline(await parsedJson(path,place,host),path,decidedBy(rules));
if("problems"in read)throw new Troubles(read.problems);return read.baseline}function decidedBy({policies}){let byName=new Map(policies.map(({policy})=>[policy.name,
policy.decidedBy]));return policy=>byName.get(policy)??[]}async function parsedJson(path,place,host){let text2=await readText(path,place,host);try{return parseJson(
new TextEncoder().encode(text2),path).value}catch(error){throw asConfiguration(error,path,place)}}function switchedOff({file,written:{policies={},overrides=[]}}){
let off=Object.entries(policies).flatMap(([name2,{enabled}])=>enabled===!1?[name2]:[]),partly=overrides.flatMap(override=>Object.entries(override.policies).flatMap(
([name2,{enabled}])=>enabled===!1?[name2]:[])),say=(names2,where2)=>names2.length===0?[]:[{message:`switched off${where2}: ${[...new Set(names2)].join(", ")}`,file}];
return[...say(off,""),...say(partly," for a part of the resources")]}var create={async run(parsed,host){let{file,before,present}=await compared(parsed,host),known=before??emptyBaseline(file,present.decidedBy),entries=entriesOf(present.
findings,known,present.days);host.writeFile(file,renderBaseline(entries));let kept=entries.filter(entry=>known.entries.includes(entry)).length,gone=known.entries.
length-kept,details=`${entries.length-kept} new, ${gone} gone`;return await host.stdout.write(`${file}: ${count(entries.length,"finding")} (${details})
`),0}},prune={async run(parsed,host){let{file,before,present}=await compared(parsed,host);if(before===void 0)throw noBaseline(file,parsed);let kept=stillFound(before,
present.findings),gone=before.entries.filter(entry=>!kept.includes(entry));gone.length>0&&host.writeFile(file,renderBaseline(kept));let lines=baselineLines(gone).
map(line=>`removed ${line}
`);return await host.stdout.write([...lines,`${file}: ${count(kept.length,"finding")} (${gone.length} removed)
`]),0}},show={async run(parsed,host){let{config,rules}=await configured(findConfig(parsed,[],host),parsed,host,!1),{path,place}=baselinePlace(parsed,config)??usual;
if(!host.isFile(path))throw noBaseline(path,parsed);let{entries}=await loadBaseline(path,place,rules,host);return await host.stdout.write(renderBaselineText(entries,
todayOf(parsed,host),layoutFor(parsed,host).style)),0}},usual={path:"vnet-preflight-baseline.json",place:{file:"vnet-preflight-baseline.json"}};async function compared(parsed,host){
let settings=await configured(findConfig(parsed,parsed.positionals,host),parsed,host,!1),{path,place}=baselinePlace(parsed,settings.config)??usual,days={today:todayOf(
parsed,host),until:untilOf(parsed)},before=host.isFile(path)?await loadBaseline(path,place,settings.rules,host):void 0,{report}=await judgeInputs(parsed.positionals,
settings,!1,parsed,host),open=report.verdicts.filter(verdict=>isFinding(verdict)&&verdict.waiver===void 0),findings=open.filter(({policy})=>!settings.isUnwaivable(
policy)),left=open.length-findings.length,message=`${count(left,"finding")} of policies that nobody can waive cannot stand in a baseline`;return await writeNotices(
[...report.notices,...left>0?[{message}]:[]],host),{file:path,before,present:{findings,decidedBy:decidedBy(settings.rules),days}}}function untilOf(parsed){let given2=textOf(
parsed,"until");if(given2===void 0||isDate(given2))return given2;throw usage(`--until must be a day such as 2027-01-31, not \u201C${given2}\u201D`,parsed.command)}
function emptyBaseline(file,decides){return{file,entries:[],byKey:new Map,decidedBy:decides}}function noBaseline(file,parsed){return usage(`there is no baseline\
 ${file}; baseline create makes one`,parsed.command)}var config_show_exports={};__export(config_show_exports,{run:()=>run2});function settingsRows(sources){let{found,config,choices,rules}=sources,rows=[{key:"config",value:found?.path??null,origin:found?.by??"default"},chosen("profile",
choices.profile,config),chosen("failOn",choices.failOn,config),chosen("failOnUndecided",choices.failOnUndecided,config),...whole(config)],policies=rules.policies.
map(({policy})=>policy).filter(policy=>appliesIn(policy,rules.profile)).toSorted((left,right)=>compareText(left.name,right.name)),layers=layersOf(sources);return[
...rows,...policies.flatMap(policy=>policyRows(policy,layers,sources))]}function chosen(key,{value:value2,by},config){return by==="default"?{key,value:value2,origin:"\
default"}:"flag"in by?{key,value:value2,origin:by.flag}:{key,value:value2,...fromFile(config,[by.key])}}var simple=["policyFolders","neverWaive","baseline"],counted=[
"overrides","waivers","integrations"];function whole(config){let rows=simple.map(key2=>{let value2=config?.written[key2];return value2===void 0?unset(key2):{key:key2,
value:value2,...fromFile(config,[key2])}}),counts=counted.map(key2=>{let value2=config?.written[key2];return value2===void 0?{...unset(key2),value:0}:{key:key2,
value:value2.length,...fromFile(config,[key2])}}),plans=config?.written.assumptions?.plans,key="assumptions.plans",assumed=plans===void 0?{...unset(key),value:0}:
{key,value:plans.length,...fromFile(config,["assumptions","plans"])};return[...rows,...counts,assumed]}function unset(key){return{key,value:null,origin:"default"}}
function layersOf({config,origin}){let{policies={},overrides=[]}=config?.written??{},matching=overrides.flatMap((override,index)=>{let path=["overrides",index,"\
policies"];return origin.address!==""&&originMatcher(override)(origin)?[{settings:override.policies,path}]:[]});return[{settings:policies,path:["policies"]},...matching].
toReversed()}function policyRows(policy,layers,{config,rules:{profile:profile2}}){let row=(path,value2,read)=>{let key=["policies",policy.name,...path].join(".");
for(let layer of layers){let setting=Object.hasOwn(layer.settings,policy.name)?layer.settings[policy.name]:void 0,own=setting&&read(setting);if(own!==void 0)return{
key,value:own,...fromFile(config,[...layer.path,policy.name,...path])}}return{key,value:value2,origin:"default"}};return[row(["enabled"],policy.enabled??!0,({enabled})=>enabled),
row(["severity"],severityIn(policy,profile2),({severity:severity2})=>severity2),...Object.entries(parametersFor(policy,profile2)).map(([name2,value2])=>row(["pa\
rameters",name2],value2,({parameters={}})=>Object.hasOwn(parameters,name2)?parameters[name2]:void 0))]}function fromFile(config,path){let place=config?.placeOf(
path);return{origin:"file",...place!==void 0&&{place}}}function renderSettingsText(settings,style){let rows=settings.map(({key,value:value2,origin,place})=>[{text:printable(key),paint:style.strong},{text:place===void 0?
printable(origin):placeText(place),...origin==="default"&&{paint:style.faint}},{text:valueText(value2)}]);return`${tableLines([{title:"SETTING"},{title:"FROM"},
{title:"VALUE"}],rows,style.faint).join(`
`)}
`}function renderSettingsJson(settings){let rows=settings.map(({key,value:value2,origin,place})=>({key,value:value2,origin,file:place?.file,line:place?.line,column:place?.
column}));return`${JSON.stringify({schema:"vnet-preflight/settings/1",settings:rows},null,2)}
`}async function run2(parsed,host){let targets=targetsOf(parsed,listFormats,host),rows=await withErrors(targets,host,async()=>rowsOf(parsed,host));for(let target of targets){
let text2=target.kind==="json"?renderSettingsJson(rows):renderSettingsText(rows,layoutFor(parsed,host,target.file).style);await writeTarget(target,text2,host)}return 0}
async function rowsOf(parsed,host){let found=findConfig(parsed,parsed.positionals,host),flags=flagsOf(parsed),loaded=found&&await loadConfig(found.path,flags,host),
choices=loaded?.choices??choose(flags);return settingsRows({found,config:loaded?.config,choices,rules:loaded?.rules??builtInRules(choices.profile.value),origin:{
address:textOf(parsed,"for")??"",file:parsed.positionals[0]??""}})}import*as policyTest from"./policy-test.js";export{baseline_exports as baseline,config_show_exports as configShow,configured,policyTest,render_exports as render};

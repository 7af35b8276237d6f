var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{asInventory:()=>asInventory,graphOfPlan:()=>graphOfPlan,occupantOf:()=>occupantOf,readDocument:()=>readDocument,standInApp:()=>standInApp});
module.exports=__toCommonJS(stdin_exports);var import_chunk_LM2Z3KIW=require("./chunk-LM2Z3KIW.cjs"),import_chunk_I7G3VZHP=require("./chunk-I7G3VZHP.cjs"),import_chunk_KDIDR2C4=require("./chunk-KDIDR2C4.cjs"),
import_chunk_NTJQSSOZ=require("./chunk-NTJQSSOZ.cjs");function occupantOf(id2,subnet,origin2){let wanted=(0,import_chunk_NTJQSSOZ.typeOfKey)((0,import_chunk_NTJQSSOZ.idKey)(
id2)??""),[type,paths=[]]=byType.get(wanted)??[],[path]=paths,own={...origin2,address:`${type??wanted} ${id2.split("/").at(-1)??""}`};return type===void 0||path===
void 0?{id:subnet,effect:"may-occupy",origin:own}:existing(id2,type,own,valueAt(path.split("."),subnet))}var byType=new Map(Object.entries(import_chunk_NTJQSSOZ.occupantSubnetPaths).
map(([type,paths])=>[type.toLowerCase(),[type,paths]]));function valueAt([step,...rest],subnet){return step===void 0?subnet:step==="*"?[valueAt(rest,subnet)]:{[step]:valueAt(
rest,subnet)}}function standInApp(plan,subnet,origin2){let type="Microsoft.Web/sites",name=`apps-in-${subnet.split("/").at(-1)??""}`;return existing(`${plan}/pr\
oviders/${type}/${name}`,type,origin2,{serverFarmId:plan,virtualNetworkSubnetId:subnet})}function existing(id2,type,origin2,properties2){let state3=(0,import_chunk_NTJQSSOZ.bareState)(
id2,id2.split("/").at(-1)??"",properties2);return(0,import_chunk_NTJQSSOZ.resourceOf)(state3,{type,lifecycle:"existing",origin:origin2,isPartial:!0,isOnlyListed:!0})}
function shapeError({path,expected,found},document){let isDeep=path.length>=import_chunk_NTJQSSOZ.maximumDepth,what=`must be ${expected}${isDeep?"":`, not ${(0,import_chunk_NTJQSSOZ.typeName)(
found)}`}`;return faultAt(isDeep?path.slice(0,3):path,what,document)}function faultAt(path,what,{file,noun,advice:advice2}){let where=path.length===0?noun:`${(0,import_chunk_NTJQSSOZ.shownPointer)(
path)} of ${noun}`;return new import_chunk_NTJQSSOZ.PreflightError("input",`${where} ${what}`,{place:{file,pointer:(0,import_chunk_NTJQSSOZ.pointerOf)(path)},advice:advice2})}
var beside=new Set(["id","name","type","location","kind","sku","identity","tags","etag","zones","properties"]),advice="list networks, apps or plans with the Azu\
re CLI: az network vnet list, az webapp list, az appservice plan list, each with -o json";function graphOfListing(value2,file){let deep=(0,import_chunk_NTJQSSOZ.anything)(
value2,import_chunk_NTJQSSOZ.maximumDepth);if(deep!==void 0)throw shapeError(deep,{file,noun:"the list",advice});let items=itemsOf(value2),resources=[],mentions=[];
for(let{item,path}of items){let listing=(0,import_chunk_NTJQSSOZ.isJsonObject)(item)?read(item,path,file):void 0;listing!==void 0&&(resources.push(...listing.resources),
mentions.push(...listing.mentions))}if(resources.length===0){let message="none of the resources in this list is of a type that policies look at";throw new import_chunk_NTJQSSOZ.PreflightError(
"input",message,{place:{file},advice})}return{graph:new import_chunk_NTJQSSOZ.Graph([(0,import_chunk_NTJQSSOZ.sourceOf)(resources,goesOn(value2,file),mentions)]),
resources:items.length}}var listMembers=["value","data"];function itemsOf(item,path=[]){if((0,import_chunk_NTJQSSOZ.isList)(item))return item.flatMap((inner,index)=>itemsOf(
inner,[...path,String(index)]));let name=listMembers.find(member=>(0,import_chunk_NTJQSSOZ.isJsonObject)(item)&&(0,import_chunk_NTJQSSOZ.isList)(item[member]));
return name===void 0||!(0,import_chunk_NTJQSSOZ.isJsonObject)(item)||(0,import_chunk_I7G3VZHP.textMember)(item,"id")!==void 0?[{item,path}]:itemsOf(item[name]??
[],[...path,name])}var toNextPage=["skip_token","skipToken","$skipToken","nextLink"];function goesOn(value2,file){let last=(0,import_chunk_NTJQSSOZ.isList)(value2)?
value2.at(-1):value2;return!(0,import_chunk_NTJQSSOZ.isJsonObject)(last)||toNextPage.every(name=>(0,import_chunk_I7G3VZHP.textMember)(last,name)===void 0)?[]:[{
message:"this list goes on: what stands on its further pages is not known; az graph query takes --first 1000 and --skip-token",file}]}function read(item,path,file){
let type=(0,import_chunk_I7G3VZHP.textMember)(item,"type"),isDeployment=/^microsoft\.resources\/deployments$/iu.test(type??""),described=type===void 0||isDeployment?
void 0:(0,import_chunk_NTJQSSOZ.resourceType)(type);if(type===void 0||described===void 0||(0,import_chunk_I7G3VZHP.textMember)(item,"id")===void 0)return;let body={
...item,properties:nested(propertiesOf(item),described.properties)},document={file,value:item,place:()=>{}},places=(0,import_chunk_I7G3VZHP.placesOf)({document,
body:item,path,address:`${described.type} ${(0,import_chunk_I7G3VZHP.textMember)(item,"name")??""}`}),isPartial=/^microsoft\.web\/sites/i.test(type)||!hasProperties(
item),role={...places,lifecycle:"existing",isPartial,mayBeAbsent:!1,isAsWritten:!1},standing={document,body,path,address:places.origin.address},found=(0,import_chunk_KDIDR2C4.graphResources)(
(0,import_chunk_I7G3VZHP.bodyAsResource)(standing,{type}),role),listing=new Listing;return listing.resources.push(...found.map(resource3=>({...resource3,mayHaveOtherUsers:!0}))),
listing.addOccupants(body,places.origin),listing}function hasProperties(item){return Object.keys(propertiesOf(item)).length>0}function propertiesOf(item){let own=(0,import_chunk_KDIDR2C4.ownMember)(
item,"properties");if((0,import_chunk_NTJQSSOZ.isJsonObject)(own))return own;let entries=Object.entries(item).filter(([name,value2])=>!beside.has(name)&&name!==
"resourceGroup"&&value2!==null);return Object.fromEntries(entries.map(([name,value2])=>[name==="appServicePlanId"?"serverFarmId":name,value2]))}function nested(value2,tree){
if((0,import_chunk_NTJQSSOZ.isList)(value2)){let inner=isTreeList(tree)?tree[0]:void 0;return inner===void 0?value2:value2.map(item=>nested(item,inner))}if(!(0,import_chunk_NTJQSSOZ.isJsonObject)(
value2)||typeof tree=="string"||isTreeList(tree))return value2;let wrapped=(0,import_chunk_NTJQSSOZ.memberOf)(tree,"properties")!==void 0&&(0,import_chunk_KDIDR2C4.ownMember)(
value2,"properties")===void 0?{...value2,properties:value2}:value2;return Object.fromEntries(Object.entries(wrapped).map(([name,inner])=>{let member=(0,import_chunk_NTJQSSOZ.memberOf)(
tree,name);return[name,member===void 0?inner:nested(inner,member.tree)]}))}function isTreeList(tree){return(0,import_chunk_NTJQSSOZ.isList)(tree)}var occupantLists=[
"ipConfigurations","privateEndpoints","ipConfigurationProfiles","applicationGatewayIPConfigurations"],linkLists=["serviceAssociationLinks","resourceNavigationLi\
nks"],Listing=class{resources=[];mentions=[];addOccupants(body,origin2){let subnets=(0,import_chunk_KDIDR2C4.ownMember)(propertiesOf(body),"subnets");for(let subnet of(0,import_chunk_NTJQSSOZ.isList)(
subnets)?subnets:[body]){let id2=(0,import_chunk_NTJQSSOZ.isJsonObject)(subnet)?(0,import_chunk_I7G3VZHP.textMember)(subnet,"id"):void 0;if(!(!(0,import_chunk_NTJQSSOZ.isJsonObject)(
subnet)||id2===void 0||!/\/subnets\/[^/]+$/iu.test(id2)))for(let occupant of occupantsOf(propertiesOf(subnet)))this.#add(occupant,id2,origin2)}}#add(occupant,subnet,origin2){
let found=/\/providers\/microsoft\.web\/serverfarms\/[^/]+$/iu.test(occupant)?standInApp(occupant,subnet,origin2):occupantOf(occupant,subnet,origin2);"effect"in
found?this.mentions.push(found):this.resources.push(found)}};function occupantsOf(subnet){let found=new Set;for(let item of occupantLists.flatMap(name=>bodiesIn(
subnet,name))){let id2=(0,import_chunk_I7G3VZHP.textMember)(item,"id");id2!==void 0&&found.add(id2.replace(/\/[^/]*ipConfigurations?(?:Profiles)?\/[^/]+$/iu,""))}
for(let item of linkLists.flatMap(name=>bodiesIn(subnet,name))){let link=(0,import_chunk_I7G3VZHP.textMember)(propertiesOf(item),"link");link!==void 0&&found.add(
link)}return found}function bodiesIn(subnet,name){let list=(0,import_chunk_KDIDR2C4.ownMember)(subnet,name);return(0,import_chunk_NTJQSSOZ.isList)(list)?list.filter(
item=>(0,import_chunk_NTJQSSOZ.isJsonObject)(item)):[]}var specialNames=["$unknown","$concat","$sensitive"];function isSpecial(value2){return specialNames.some(
name=>Object.hasOwn(value2,name))}var value=(found,room)=>Array.isArray(found)?(0,import_chunk_NTJQSSOZ.listOf)(value)(found,room):(0,import_chunk_NTJQSSOZ.isJsonObject)(
found)?(isSpecial(found)?special:(0,import_chunk_NTJQSSOZ.objectOf)(value))(found,room):found===void 0?(0,import_chunk_NTJQSSOZ.fault)("a value",found):void 0,special=(found,room)=>(0,import_chunk_NTJQSSOZ.isJsonObject)(
found)?Object.hasOwn(found,"$unknown")?unknown(found,room):(Object.hasOwn(found,"$concat")?concat:sensitive)(found,room):(0,import_chunk_NTJQSSOZ.fault)("an obj\
ect",found),unknown=(0,import_chunk_NTJQSSOZ.exactly)({$unknown:(0,import_chunk_NTJQSSOZ.exactly)({symbol:import_chunk_NTJQSSOZ.text,reason:import_chunk_NTJQSSOZ.text,
possible:(0,import_chunk_NTJQSSOZ.optional)((0,import_chunk_NTJQSSOZ.later)(()=>(0,import_chunk_NTJQSSOZ.listOf)(value))),minimum:(0,import_chunk_NTJQSSOZ.optional)(
import_chunk_NTJQSSOZ.number),maximum:(0,import_chunk_NTJQSSOZ.optional)(import_chunk_NTJQSSOZ.number)})}),concat=(0,import_chunk_NTJQSSOZ.exactly)({$concat:(found,room)=>Array.
isArray(found)&&found.length<2?(0,import_chunk_NTJQSSOZ.fault)("a list of two parts or more",found):(0,import_chunk_NTJQSSOZ.listOf)((part,left)=>typeof part=="\
string"?void 0:unknown(part,left))(found,room)}),sensitive=(0,import_chunk_NTJQSSOZ.exactly)({$sensitive:found=>found===!0?void 0:(0,import_chunk_NTJQSSOZ.fault)(
"true",found)}),id=(found,room)=>typeof found=="string"?found===""?(0,import_chunk_NTJQSSOZ.fault)("an id",found):void 0:(0,import_chunk_NTJQSSOZ.isJsonObject)(
found)?(Object.hasOwn(found,"$concat")?concat:unknown)(found,room):(0,import_chunk_NTJQSSOZ.fault)("a text, be it with unknown parts",found),properties=(found,room)=>(0,import_chunk_NTJQSSOZ.isJsonObject)(
found)&&isSpecial(found)?(0,import_chunk_NTJQSSOZ.fault)("an object of properties",found):(0,import_chunk_NTJQSSOZ.objectOf)(value)(found,room),state={id,name:value,
location:value,kind:value,sku:value,properties},wholeNumber=found=>Number.isSafeInteger(found)&&Number(found)>=0?void 0:(0,import_chunk_NTJQSSOZ.fault)("a whole\
 number",found),origin=(0,import_chunk_NTJQSSOZ.exactly)({file:import_chunk_NTJQSSOZ.text,address:import_chunk_NTJQSSOZ.text,pointer:(0,import_chunk_NTJQSSOZ.optional)(
import_chunk_NTJQSSOZ.text),line:(0,import_chunk_NTJQSSOZ.optional)(wholeNumber),column:(0,import_chunk_NTJQSSOZ.optional)(wholeNumber)}),lifecycle=(0,import_chunk_NTJQSSOZ.oneOf)(
["create","update","replace","delete","keep","existing"]),order=(0,import_chunk_NTJQSSOZ.exactly)({addresses:(0,import_chunk_NTJQSSOZ.listOf)(import_chunk_NTJQSSOZ.text),
isComplete:import_chunk_NTJQSSOZ.flag}),resource=(0,import_chunk_NTJQSSOZ.exactly)({...state,type:import_chunk_NTJQSSOZ.text,apiVersion:(0,import_chunk_NTJQSSOZ.optional)(
import_chunk_NTJQSSOZ.text),tags:(0,import_chunk_NTJQSSOZ.objectOf)(value),lifecycle,before:(0,import_chunk_NTJQSSOZ.orNull)((0,import_chunk_NTJQSSOZ.exactly)(state)),
isPartial:import_chunk_NTJQSSOZ.flag,mayBeAbsent:(0,import_chunk_NTJQSSOZ.optional)(import_chunk_NTJQSSOZ.flag),createsBeforeDestroy:(0,import_chunk_NTJQSSOZ.optional)(
import_chunk_NTJQSSOZ.flag),mayHaveOtherUsers:(0,import_chunk_NTJQSSOZ.optional)(import_chunk_NTJQSSOZ.flag),isOnlyListed:(0,import_chunk_NTJQSSOZ.optional)(import_chunk_NTJQSSOZ.flag),
written:(0,import_chunk_NTJQSSOZ.optional)((0,import_chunk_NTJQSSOZ.objectOf)(import_chunk_NTJQSSOZ.flag)),replacedFor:(0,import_chunk_NTJQSSOZ.optional)((0,import_chunk_NTJQSSOZ.objectOf)(
import_chunk_NTJQSSOZ.flag)),setBy:(0,import_chunk_NTJQSSOZ.optional)((0,import_chunk_NTJQSSOZ.objectOf)((0,import_chunk_NTJQSSOZ.exactly)({address:import_chunk_NTJQSSOZ.text,
lifecycle,dependsOn:(0,import_chunk_NTJQSSOZ.optional)(order)}))),input:(0,import_chunk_NTJQSSOZ.optional)(wholeNumber),dependsOn:(0,import_chunk_NTJQSSOZ.optional)(
order),origin}),mention=(0,import_chunk_NTJQSSOZ.exactly)({id:value,effect:(0,import_chunk_NTJQSSOZ.oneOf)(["may-occupy","may-join","may-change"]),properties:(0,import_chunk_NTJQSSOZ.optional)(
(0,import_chunk_NTJQSSOZ.listOf)(import_chunk_NTJQSSOZ.text)),origin}),notice=(0,import_chunk_NTJQSSOZ.exactly)({message:import_chunk_NTJQSSOZ.text,address:(0,import_chunk_NTJQSSOZ.optional)(
import_chunk_NTJQSSOZ.text),file:(0,import_chunk_NTJQSSOZ.optional)(import_chunk_NTJQSSOZ.text),isUnread:(0,import_chunk_NTJQSSOZ.optional)(found=>found===!0?void 0:
(0,import_chunk_NTJQSSOZ.fault)("true",found))}),faultOfGraph=(0,import_chunk_NTJQSSOZ.exactly)({schema:import_chunk_NTJQSSOZ.text,resources:(0,import_chunk_NTJQSSOZ.listOf)(
resource),mentions:(0,import_chunk_NTJQSSOZ.listOf)(mention),notices:(0,import_chunk_NTJQSSOZ.listOf)(notice)}),version="1";function graphOfJson(value2,file){let{
resources,mentions,notices}=checked(value2,file),runs=new Map,read2=resources.map(json=>resourceOf2(json,runs));return refuseTwins(read2,file),new import_chunk_NTJQSSOZ.Graph(
[(0,import_chunk_NTJQSSOZ.sourceOf)(read2,notices,mentions.map(mentionOf))])}function checked(value2,file){let own=(typeof value2=="object"&&value2!==null&&"sch\
ema"in value2?String(value2.schema):"").split("/").at(-1)??"";if(own!==version){let message=`this graph is of version ${own.slice(0,20)}, and only version ${version}\
 can be read`;throw new import_chunk_NTJQSSOZ.PreflightError("input",message,{place:{file,pointer:"/schema"},advice:makeGraph})}let found=faultOfGraph(value2,import_chunk_NTJQSSOZ.maximumDepth);
if(found!==void 0)throw shapeError(found,documentIn(file));return value2}var makeGraph="make it anew with this version: vnet-preflight graph INPUT > graph.json;\
 a graph of a newer version needs that version";function documentIn(file){return{file,noun:"the graph",advice:makeGraph}}function refuseTwins(resources,file){let seen=new Map;
for(let[index,{key,type}]of resources.entries()){let own=`${type.toLowerCase()}|${key}`,twin=seen.get(own);if(twin!==void 0)throw faultAt(["resources",index,"id"],
`is that of /resources/${twin} too`,documentIn(file));seen.set(own,index)}}function resourceOf2(json,runs){let{type,apiVersion,lifecycle:lifecycle2,before,origin:origin2,
isPartial}=json,{mayBeAbsent=!1,createsBeforeDestroy=!1,mayHaveOtherUsers,isOnlyListed}=json;return{...stateOf(json,origin2.address),type,apiVersion,lifecycle:lifecycle2,
before:before===null?null:stateOf(before,`${origin2.address} before`),origin:origin2,source:new PartSource(json,runOf(json.input??0,runs)),isPartial,mayBeAbsent,
createsBeforeDestroy,...mayHaveOtherUsers!==void 0&&{mayHaveOtherUsers},...isOnlyListed!==void 0&&{isOnlyListed}}}function runOf(number2,runs){let known=runs.get(
number2)??{};return runs.set(number2,known),known}function stateOf({id:id2,name,location,kind,sku,properties:properties2},address){let at=(json,member)=>valueOf(
json,`${address}.${member}`),whole=at(id2,"id");return{id:whole,key:(0,import_chunk_NTJQSSOZ.idKey)(whole)??"",name:at(name,"name"),location:at(location,"locati\
on")??void 0,kind:at(kind,"kind")??void 0,sku:at(sku,"sku")??void 0,properties:Object.fromEntries(Object.entries(properties2).map(([member,inner])=>[member,at(inner,
member)]))}}function mentionOf({id:id2,effect,properties:properties2,origin:origin2}){return{id:valueOf(id2,`${origin2.address}.id`),effect,origin:origin2,...properties2!==
void 0&&{properties:properties2}}}function valueOf(json,symbol){return typeof json!="object"||json===null?json:(0,import_chunk_NTJQSSOZ.isList)(json)?json.map((item,index)=>valueOf(
item,`${symbol}.${index}`)):isSpecial(json)?specialOf(json,symbol):Object.fromEntries(Object.entries(json).map(([name,inner])=>[name,valueOf(inner,`${symbol}.${name}`)]))}
function specialOf(json,symbol){return"$unknown"in json?unknownOf(json,symbol):"$concat"in json?new import_chunk_NTJQSSOZ.Concat(json.$concat.map(part=>typeof part==
"string"?part:unknownOf(part,symbol))):new import_chunk_NTJQSSOZ.Sensitive(new import_chunk_NTJQSSOZ.Unknown({symbol,reason:"it is sensitive, and a graph does n\
ot tell such values"}))}function unknownOf({$unknown:{possible,...details}},symbol){return new import_chunk_NTJQSSOZ.Unknown({...details,...possible!==void 0&&{
possible:possible.map(item=>valueOf(item,symbol))}})}function memberAt(told,path){return(0,import_chunk_NTJQSSOZ.ownProperty)(told,path)}var PartOrder=class{input;#told;#addresses;constructor({
dependsOn},input){this.#told=dependsOn,this.input=input}dependsOn(address){let{addresses,isComplete}=this.dependencies();return addresses.has(address)||addresses.
has((0,import_chunk_NTJQSSOZ.withoutKeys)(address))?!0:isComplete?!1:void 0}dependencies(){let{addresses=[],isComplete=!1}=this.#told??{};return{addresses:this.#addresses??=
new Set(addresses),isComplete}}},PartSource=class extends PartOrder{#json;constructor(json,input){super(json,input),this.#json=json}origin(){}isWritten(path){return memberAt(
this.#json.written,path)}isReplacedFor(path){return memberAt(this.#json.replacedFor,path)}setBy(path){let found=memberAt(this.#json.setBy,path);return found&&{...found,
source:new PartOrder(found,this.input)}}};function asStanding(graph){return graph.mapped(resource3=>(0,import_chunk_NTJQSSOZ.withChanges)(resource3,{lifecycle:"\
existing",before:null,origin:bare(resource3),source:asFound(resource3)}))}function asFound(resource3){return{origin:()=>bare(resource3),isWritten:()=>!1}}function bare({
origin:{file,address}}){return{file,address}}function asInventory(graph){return graph.mapped(resource3=>{if(resource3.lifecycle==="delete")return;let{source,mayHaveOtherUsers=!0}=resource3;
return(0,import_chunk_NTJQSSOZ.withChanges)(resource3,{lifecycle:"existing",before:null,isOnlyListed:!0,mayHaveOtherUsers,...source!==void 0&&{source:{origin:path=>source.
origin(path),isWritten:path=>source.isWritten(path)}}})})}function graphOfPlan(plan,file){let{graph,openTemplates}=(0,import_chunk_NTJQSSOZ.readPlan)(plan,file);
return openTemplates?.(import_chunk_LM2Z3KIW.openTemplate),graph}function nestedAttributes(flat){let root=new Map;for(let[path,text2]of Object.entries(flat))enter(
root,path.split("."),text2);return Object.fromEntries([...root].map(([name,branch])=>[name,valueOf2(branch,name)]))}function enter(root,steps,text2){let current=root;
for(let step of steps.slice(0,-1)){let known=current.get(step),next=known instanceof Map?known:new Map;current.set(step,next),current=next}let last=steps.at(-1)??
"";current.get(last)instanceof Map||current.set(last,text2)}var counts=new Set(["#","%"]);function valueOf2(branch,name){if(typeof branch=="string")return scalarOf(
branch,name);let members=[...branch].filter(([key])=>!counts.has(key));return branch.has("#")||members.every(([key])=>/^\d+$/u.test(key))?members.toSorted(([left],[
right])=>Number(left)-Number(right)).map(([,inner])=>valueOf2(inner,name)):Object.fromEntries(members.map(([key,inner])=>[key,valueOf2(inner,key)]))}function scalarOf(text2,name){
return text2==="true"||text2==="false"?text2==="true":/^\d{1,9}$/u.test(text2)&&!/(?:^|_)(?:name|id|version|prefix|range)s?$/u.test(name)?Number(text2):text2}var resource2=(0,import_chunk_NTJQSSOZ.record)(
{address:import_chunk_NTJQSSOZ.text,mode:import_chunk_NTJQSSOZ.text,type:import_chunk_NTJQSSOZ.text,name:import_chunk_NTJQSSOZ.text,index:(0,import_chunk_NTJQSSOZ.optional)(
import_chunk_NTJQSSOZ.instanceKey),provider_name:(0,import_chunk_NTJQSSOZ.optional)(import_chunk_NTJQSSOZ.text),values:(0,import_chunk_NTJQSSOZ.objectOf)(import_chunk_NTJQSSOZ.anything),
sensitive_values:(0,import_chunk_NTJQSSOZ.optional)(import_chunk_NTJQSSOZ.marks),depends_on:(0,import_chunk_NTJQSSOZ.optional)((0,import_chunk_NTJQSSOZ.listOf)(
import_chunk_NTJQSSOZ.text)),deposed_key:(0,import_chunk_NTJQSSOZ.optional)(import_chunk_NTJQSSOZ.text),tainted:(0,import_chunk_NTJQSSOZ.optional)(import_chunk_NTJQSSOZ.flag)}),
module2=(0,import_chunk_NTJQSSOZ.record)({address:(0,import_chunk_NTJQSSOZ.optional)(import_chunk_NTJQSSOZ.text),resources:(0,import_chunk_NTJQSSOZ.optional)((0,import_chunk_NTJQSSOZ.listOf)(
resource2)),child_modules:(0,import_chunk_NTJQSSOZ.optional)((0,import_chunk_NTJQSSOZ.listOf)((0,import_chunk_NTJQSSOZ.later)(()=>module2)))}),state2=(0,import_chunk_NTJQSSOZ.record)(
{values:(0,import_chunk_NTJQSSOZ.optional)((0,import_chunk_NTJQSSOZ.record)({root_module:(0,import_chunk_NTJQSSOZ.optional)(module2)}))}),showState="make it ane\
w in the folder of the stack: terraform show -json > state.json (or tofu show -json)";function validateState(value2,file){let document={file,noun:"the state",advice:showState},
version2=(0,import_chunk_NTJQSSOZ.isJsonObject)(value2)?value2.format_version:void 0;if(typeof version2!="string"||!/^1\.\d+/u.test(version2))throw faultAt(["fo\
rmat_version"],"is not 1.x, the only one that can be read",document);let found=state2(value2,import_chunk_NTJQSSOZ.maximumDepth);if(found!==void 0)throw shapeError(
found,document);return value2}var attributes=(0,import_chunk_NTJQSSOZ.optional)((0,import_chunk_NTJQSSOZ.orNull)((0,import_chunk_NTJQSSOZ.objectOf)(import_chunk_NTJQSSOZ.anything))),
texts=(0,import_chunk_NTJQSSOZ.optional)((0,import_chunk_NTJQSSOZ.orNull)((0,import_chunk_NTJQSSOZ.objectOf)(import_chunk_NTJQSSOZ.text))),instance=(0,import_chunk_NTJQSSOZ.record)(
{index_key:(0,import_chunk_NTJQSSOZ.optional)((0,import_chunk_NTJQSSOZ.orNull)(import_chunk_NTJQSSOZ.instanceKey)),attributes,attributes_flat:texts,sensitive_attributes:(0,import_chunk_NTJQSSOZ.optional)(
(0,import_chunk_NTJQSSOZ.orNull)((0,import_chunk_NTJQSSOZ.listOf)((0,import_chunk_NTJQSSOZ.listOf)((0,import_chunk_NTJQSSOZ.record)({type:import_chunk_NTJQSSOZ.text,
value:import_chunk_NTJQSSOZ.anything}))))),dependencies:(0,import_chunk_NTJQSSOZ.optional)((0,import_chunk_NTJQSSOZ.orNull)((0,import_chunk_NTJQSSOZ.listOf)(import_chunk_NTJQSSOZ.text))),
deposed:(0,import_chunk_NTJQSSOZ.optional)(import_chunk_NTJQSSOZ.text)}),versions={4:(0,import_chunk_NTJQSSOZ.record)({resources:(0,import_chunk_NTJQSSOZ.optional)(
(0,import_chunk_NTJQSSOZ.orNull)((0,import_chunk_NTJQSSOZ.listOf)((0,import_chunk_NTJQSSOZ.record)({module:(0,import_chunk_NTJQSSOZ.optional)(import_chunk_NTJQSSOZ.text),
mode:import_chunk_NTJQSSOZ.text,type:import_chunk_NTJQSSOZ.text,name:import_chunk_NTJQSSOZ.text,provider:(0,import_chunk_NTJQSSOZ.optional)(import_chunk_NTJQSSOZ.text),
instances:(0,import_chunk_NTJQSSOZ.listOf)(instance)}))))}),3:(0,import_chunk_NTJQSSOZ.record)({modules:(0,import_chunk_NTJQSSOZ.optional)((0,import_chunk_NTJQSSOZ.listOf)(
(0,import_chunk_NTJQSSOZ.record)({path:(0,import_chunk_NTJQSSOZ.listOf)(import_chunk_NTJQSSOZ.text),resources:(0,import_chunk_NTJQSSOZ.optional)((0,import_chunk_NTJQSSOZ.orNull)(
(0,import_chunk_NTJQSSOZ.objectOf)((0,import_chunk_NTJQSSOZ.record)({type:import_chunk_NTJQSSOZ.text,provider:(0,import_chunk_NTJQSSOZ.optional)(import_chunk_NTJQSSOZ.text),
depends_on:(0,import_chunk_NTJQSSOZ.optional)((0,import_chunk_NTJQSSOZ.orNull)((0,import_chunk_NTJQSSOZ.listOf)(import_chunk_NTJQSSOZ.text))),primary:(0,import_chunk_NTJQSSOZ.optional)(
(0,import_chunk_NTJQSSOZ.orNull)((0,import_chunk_NTJQSSOZ.record)({attributes:texts})))}))))})))})};function modulesOfStateFile(value2,file){let document={file,
noun:"the state file",advice:showState},version2=(0,import_chunk_NTJQSSOZ.isJsonObject)(value2)?Number(value2.version):0,check=Object.hasOwn(versions,version2)?
versions[version2]:void 0;if(check===void 0)throw faultAt(["version"],`is ${version2}, and only 3 and 4 can be read`,document);let found=check(value2,import_chunk_NTJQSSOZ.maximumDepth);
if(found!==void 0)throw shapeError(found,document);return version2===4?modulesV4(value2):modulesV3(value2)}function modulesV4({resources}){return(resources??[]).
map(({module:module22,mode,type,name,provider,instances})=>({...module22!==void 0&&{address:module22},resources:instances.map(one=>{let index=one.index_key??void 0,
block=`${(0,import_chunk_NTJQSSOZ.blockId)(mode,type,name)}${(0,import_chunk_NTJQSSOZ.formatIndex)(index)}`;return resourceOf3({block,mode,type,name,provider,index},
module22,one)})}))}function resourceOf3(head,module22,one){let{block,mode,type,name,provider,index}=head,values=one.attributes??nestedAttributes(one.attributes_flat??
{});return{address:module22===void 0?block:`${module22}.${block}`,mode:mode==="data"?"data":"managed",type,name,...index!==void 0&&{index},provider_name:providerOf(
provider,type),values,sensitive_values:marksOf(one.sensitive_attributes??[]),depends_on:one.dependencies??[],...one.deposed!==void 0&&{deposed_key:one.deposed}}}
function providerOf(written="",type){return/provider\["([^"]+)"\]/u.exec(written)?.[1]??/provider\.(\w+)/u.exec(written)?.[1]??type.split("_")[0]??""}function marksOf(paths){
let root=new Map;for(let path of paths){let current=root;for(let step of path){let key=keyOf(step.value),next=current.get(key)??new Map;current.set(key,next),current=
next}current.set(covered,new Map)}return jsonOf(root)}var covered="\0";function keyOf(value2){let open=(0,import_chunk_NTJQSSOZ.isJsonObject)(value2)&&"value"in
value2?value2.value:value2;return typeof open=="string"?open:JSON.stringify(open)}function jsonOf(marks2){return marks2.has(covered)?!0:Object.fromEntries([...marks2].
map(([key,inner])=>[key,jsonOf(inner)]))}function modulesV3({modules=[]}){return modules.map(({path,resources})=>{let names=path.slice(1),module22=names.length===
0?void 0:names.map(name=>`module.${name}`).join(".");return{...module22!==void 0&&{address:module22},resources:Object.entries(resources??{}).map(([key,one])=>{let head={
...headV3(key),type:one.type,provider:one.provider},attributes_flat=one.primary?.attributes??{};return resourceOf3(head,module22,{attributes_flat,dependencies:one.
depends_on??[]})})}})}function headV3(key){let[,data="",type="",name="",number2]=/^(data\.)?([^.]+)\.([^.]+)(?:\.(\d+))?$/u.exec(key)??[],index=number2===void 0?
void 0:Number(number2);return{block:`${data}${type}.${name}${(0,import_chunk_NTJQSSOZ.formatIndex)(index)}`,mode:data===""?"managed":"data",name,index}}function graphOfState(value2,file){
let root=validateState(value2,file).values?.root_module;return graphOfModules(root===void 0?[]:[root],file)}function graphOfStateFile(value2,file){return graphOfModules(
modulesOfStateFile(value2,file),file)}function graphOfModules(modules,file){let all=[...resourcesIn({child_modules:modules},void 0)].filter(({item})=>item.mode!==
"data"),ids=new Set(all.filter(({item})=>item.deposed_key===void 0).flatMap(({item})=>idOf(item))),standing=all.filter(({item})=>item.deposed_key===void 0||!idOf(
item).some(id2=>ids.has(id2))),plan={format_version:"1.2",resource_changes:standing.map(({item,module:module22})=>unchanged(item,module22)),prior_state:{values:{
root_module:{child_modules:modules}}}};return{graph:asStanding(graphOfPlan(plan,file)),resources:standing.length}}function idOf({values={}}){let{id:id2}=values;
return typeof id2=="string"?[id2.toLowerCase()]:[]}function*resourcesIn(module22,address){let own=module22.address??address;for(let item of module22.resources??
[])yield{item,module:own};for(let child of module22.child_modules??[])yield*resourcesIn(child,own)}function unchanged(item,module22){let{address,mode,type,name,
index,values={},provider_name}=item,{deposed_key:deposed,sensitive_values:marks2={}}=item;return{address,...module22!==void 0&&{module_address:module22},mode,type,
name,...index!==void 0&&{index},...provider_name!==void 0&&{provider_name},...deposed!==void 0&&{deposed},change:{actions:["no-op"],before:values,after:values,after_unknown:{},
before_sensitive:marks2,after_sensitive:marks2}}}function readDocument({kind,value:value2,notices},path){return{kind,notices,...readers[kind](value2,path)}}var readers={
graph:(value2,path)=>counted(graphOfJson(value2,path)),"azure-listing":graphOfListing,"terraform-state":graphOfState,"terraform-state-file":graphOfStateFile};function counted(graph){
return{graph,resources:graph.all().length}}0&&(module.exports={asInventory,graphOfPlan,occupantOf,readDocument,standInApp});
